package id.tapis.understanding;

import java.util.List;

/**
 * One labelled text of models/corpus, see its README; level is a risk's name, modi best first, and
 * every quote stands in the text.
 */
public record CorpusText(
    String id,
    String text,
    Kind kind,
    String level,
    List<String> modi,
    List<Sign> indicators,
    List<String> agencies,
    List<Part> spans,
    String language,
    String voice,
    List<String> tags) {

  /** A sign and the words that show it. */
  public record Sign(String id, String quote) {}

  /** Words that state a fact; type is JOB, PLACE, SALARY, FEE or CONTACT. */
  public record Part(String type, String quote) {}

  public boolean tagged(String tag) {
    return tags.contains(tag);
  }
}
