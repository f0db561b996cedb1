package id.tapis.intake.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import id.tapis.intake.Vault;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals with AES-256-GCM and the key of the file or the environment; hashes with a key of its own.
 */
@Component
public final class TinkVault implements Vault {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Aead aead;
  private final PrfSet hash;

  @Autowired
  TinkVault(IntakeSettings settings, @Value("${tapis.key:}") String given) {
    this(given.isBlank() ? new KeyFile(settings.keyFile()).readOrCreate(TinkVault::fresh) : given);
  }

  private TinkVault(String keys) {
    try {
      register();
      var tree = JSON.readTree(keys);
      aead = keyset(tree.path("seal").toString()).getPrimitive(config(), Aead.class);
      hash = keyset(tree.path("hash").toString()).getPrimitive(config(), PrfSet.class);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IllegalStateException("The keys (TAPIS_KEY or the key file) are not readable", e);
    }
  }

  /** A vault with the given keys, as {@link #fresh} makes them. */
  static TinkVault of(String keys) {
    return new TinkVault(keys);
  }

  /** New keys as JSON. */
  static String fresh() {
    try {
      register();
      var seal = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      var hash = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
      return "{\"seal\":%s,\"hash\":%s}".formatted(text(seal), text(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Keys can't be made here", e);
    }
  }

  @Override
  public byte[] seal(String text, String place) {
    return sealBytes(text.getBytes(UTF_8), place);
  }

  @Override
  public String open(byte[] sealed, String place) {
    return new String(openBytes(sealed, place), UTF_8);
  }

  byte[] sealBytes(byte[] content, String place) {
    try {
      return aead.encrypt(content, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed", e);
    }
  }

  byte[] openBytes(byte[] sealed, String place) {
    try {
      return aead.decrypt(sealed, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not sealed for this place, or with another key", e);
    }
  }

  @Override
  public String pseudonym(String text) {
    try {
      return Base32.of(hash.computePrimary(text.getBytes(UTF_8), 17)).substring(0, 26);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Hashing failed", e);
    }
  }

  private static void register() throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
  }

  private static Configuration config() throws GeneralSecurityException {
    return RegistryConfiguration.get();
  }

  private static KeysetHandle keyset(String json) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
  }

  private static String text(KeysetHandle keys) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
  }
}
