package id.tapis.understanding;

import java.util.List;

/**
 * One labelled text of models/corpus; level is a risk's name, modi best first, quotes stand in the
 * text.
 */
public record CorpusText(
    String id,
    String text,
    Kind kind,
    String level,
    List<String> modi,
    List<Sign> indicators,
    List<String> agencies,
    String language,
    String voice,
    List<String> tags) {

  /** A sign and the words that show it. */
  public record Sign(String id, String quote) {}
}
