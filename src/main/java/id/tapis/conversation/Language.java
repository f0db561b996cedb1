package id.tapis.conversation;

import java.util.Locale;

/** A language we speak in full. */
enum Language {
  ID,
  EN;

  /** What the client's app hints; whoever does not say English is answered in Indonesian. */
  static Language hinted(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ID;
  }

  static Language of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Locale locale() {
    return Locale.of(code());
  }
}
