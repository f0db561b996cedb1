package id.tapis.understanding;

/** A way to reach or pay somebody; phones in international form, handles without @. */
public record Contact(Type type, String value, Span span) {

  /** Whether it is a telephone of another country. */
  public boolean abroad() {
    return type == Type.PHONE && value.startsWith("+") && !value.startsWith("+62");
  }

  /** What kind of contact it is. */
  public enum Type {
    PHONE,
    HANDLE,
    LINK,
    EMAIL,
    ACCOUNT
  }
}
