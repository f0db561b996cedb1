package id.tapis.intake.telegram;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;

/** One update as Telegram wrote it. */
record RawUpdate(OptionalLong id, byte[] json) {

  private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})\\b");

  /** Finds the id even where the rest makes no sense. */
  static RawUpdate of(byte[] json) {
    var found = ID.matcher(new String(json, StandardCharsets.ISO_8859_1));
    var id = found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
    return new RawUpdate(id, json);
  }

  /** What tells repeats: the id, or else a hash of all. */
  String key() {
    return id.isPresent() ? "tg:" + id.getAsLong() : "tg:sha:" + hash();
  }

  private String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
