package id.tapis.understanding;

/** A way to reach or pay somebody; phones in international form, handles without @. */
public record Contact(Type type, String value, Span span) {

  /** What kind of contact it is. */
  public enum Type {
    PHONE,
    HANDLE,
    LINK,
    EMAIL,
    ACCOUNT
  }
}
