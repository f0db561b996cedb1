package id.tapis.bench;

import java.io.IOException;
import java.util.Map;

/** One way of finding a registered name; as good as it is told to be sure. */
interface NamePeer extends AutoCloseable {

  /** The best company for a text, and how sure: compared with a threshold of its own. */
  record Answer(String id, double score) {
    static final Answer NONE = new Answer("NONE", 0);
  }

  String title();

  /** Builds one over the names by id. */
  interface Builder {
    NamePeer build(Map<String, String> idToName) throws IOException;
  }

  Answer answer(String text) throws IOException;

  @Override
  default void close() throws IOException {}

  /** What any peer gets to compare: small letters, digits and single spaces, without PT. */
  static String plain(String text) {
    var plain = new StringBuilder(" ");
    for (char it : text.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(it)) {
        plain.append(it);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return (plain + " ").replace(" pt ", " ").strip();
  }
}
