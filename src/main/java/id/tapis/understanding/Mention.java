package id.tapis.understanding;

/** A company, employer, school or public body that the text names, as written there. */
public record Mention(String name, Span span, Form form) {

  /** What kind of body the words say it is; {@code UNSTATED} when only a name stands there. */
  public enum Form {
    PT,
    CV,
    UD,
    LPK,
    FOUNDATION,
    COOPERATIVE,
    PUBLIC_BODY,
    UNSTATED
  }
}
