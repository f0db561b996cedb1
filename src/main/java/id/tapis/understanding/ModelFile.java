package id.tapis.understanding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model as we keep it: labels, features, and only the weights that matter. A
 * model with a pull shares that much say among all features of a text, however long it is; one
 * without counts every feature alike.
 */
public final class ModelFile {

  private static final int MARK = 0x7A415050;
  private static final int HASH = 12;

  private static final float PART = 0.3f;

  /** Begins every feature that is only a part of a word. */
  public static final char GRAM = '~';

  private final float pull;
  private final String[] labels;
  private final String[] features;
  private final Context[] weights;

  public ModelFile(float pull, String[] labels, String[] features, Context[] weights) {
    this.pull = pull;
    this.labels = labels.clone();
    this.features = features.clone();
    this.weights = weights.clone();
  }

  /** How much each feature of a text says: parts of words less, and all together always as much. */
  public static float[] shares(String[] features, float pull) {
    var shares = new float[features.length];
    double total = 0;
    for (int i = 0; i < features.length; i++) {
      shares[i] = share(features[i]);
      total += shares[i] * shares[i];
    }
    double scale = pull / Math.sqrt(Math.max(1, total));
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) (shares[i] * scale);
    }
    return shares;
  }

  /** What a feature says beside the others, before all are made to say as much together. */
  static float share(String feature) {
    return feature.charAt(0) == GRAM ? PART : 1;
  }

  String[] labels() {
    return labels;
  }

  float pull() {
    return pull;
  }

  Map<String, Context> contexts() {
    var contexts = new HashMap<String, Context>();
    for (int i = 0; i < features.length; i++) {
      contexts.put(features[i], weights[i]);
    }
    return contexts;
  }

  public void write(Path file) {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file));
        var zip = new GZIPOutputStream(out)) {
      zip.write(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file.getFileName(), e);
    }
  }

  static ModelFile read(Path file) {
    try (var in = new BufferedInputStream(Files.newInputStream(file));
        var zip = new GZIPInputStream(in)) {
      return read(new DataInputStream(new ByteArrayInputStream(zip.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the model " + file.getFileName(), e);
    }
  }

  /** The same for the same content, whenever it was made. */
  public String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes());
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MARK);
      out.writeFloat(pull);
      out.writeInt(labels.length);
      for (var label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(features.length);
      for (int i = 0; i < features.length; i++) {
        out.writeUTF(features[i]);
        write(out, weights[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Context context) throws IOException {
    out.writeByte(context.getOutcomes().length);
    for (int i = 0; i < context.getOutcomes().length; i++) {
      out.writeByte(context.getOutcomes()[i]);
      out.writeFloat((float) context.getParameters()[i]);
    }
  }

  private static ModelFile read(DataInputStream in) throws IOException {
    if (in.readInt() != MARK) {
      throw new IOException("not a model of ours");
    }
    float pull = in.readFloat();
    var labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    var features = new String[in.readInt()];
    var weights = new Context[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readUTF();
      weights[i] = context(in);
    }
    return new ModelFile(pull, labels, features, weights);
  }

  private static Context context(DataInputStream in) throws IOException {
    int size = in.readUnsignedByte();
    var outcomes = new int[size];
    var parameters = new double[size];
    for (int i = 0; i < size; i++) {
      outcomes[i] = in.readUnsignedByte();
      parameters[i] = in.readFloat();
    }
    return new Context(outcomes, parameters);
  }
}
