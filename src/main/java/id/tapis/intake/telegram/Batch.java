package id.tapis.intake.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts an answer of getUpdates into its updates, byte for byte. */
final class Batch {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000_000)
                  .maxNumberLength(1_000_000)
                  .build())
          .build();

  private Batch() {}

  /** Throws when the answer as a whole is no answer. */
  static List<RawUpdate> updates(byte[] body) throws IOException {
    try (var json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("Not an answer");
      }
      List<RawUpdate> found = null;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean result = json.currentName().equals("result");
        if (json.nextToken() == JsonToken.START_ARRAY && result) {
          found = elements(json, body);
        } else {
          json.skipChildren();
        }
      }
      if (found == null || json.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("An answer without result");
      }
      return found;
    }
  }

  private static List<RawUpdate> elements(JsonParser json, byte[] body) throws IOException {
    var found = new ArrayList<RawUpdate>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new IOException("A cut answer");
      }
      int from = (int) json.currentTokenLocation().getByteOffset();
      json.skipChildren();
      json.finishToken();
      int to = (int) json.currentLocation().getByteOffset();
      found.add(RawUpdate.of(Arrays.copyOfRange(body, from, to)));
    }
    return found;
  }
}
