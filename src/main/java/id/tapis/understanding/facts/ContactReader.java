package id.tapis.understanding.facts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Contact.Type;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds ways to reach or pay somebody. */
final class ContactReader {

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final int DIGITS = 8;
  private static final int MOST = 50;
  private static final Pattern CHAT =
      Pattern.compile("(?i)(?:wa\\.me/|whatsapp\\.com/send/?\\?phone=|wa\\.link/)\\+?(\\d{8,15})");
  private static final Pattern TELEGRAM = Pattern.compile("(?i)\\bt\\.me/\\+?([a-z0-9_]{4,40})");
  private static final Pattern EMAIL =
      Pattern.compile("(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
  private static final Pattern HANDLE = Pattern.compile("(?:^|[\\s(:,/])@([A-Za-z0-9_.]{3,40})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:michat|wechat|instagram|ig|telegram|tele|tiktok|line|id line|facebook|fb)"
              + "\\s*[:=]?\\s+@?([a-z0-9]+[._0-9][a-z0-9._]*[a-z0-9])");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)[^\\s]+|\\b[a-z0-9-]+(?:\\[?\\.\\]?[a-z0-9-]+)*\\[?\\.\\]?"
              + "(?:com|id|net|org|ly|me|example|info|xyz|site|online|shop|io|app|link|cc|vip|top|club)"
              + "(?:/[^\\s]*)?\\b");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?i)\\b(?:no\\.?\\s*)?(?:rek(?:ening)?\\.?|bca|bri|bni|mandiri|btn|bsi|dana|ovo|gopay)"
              + "(?:[\\s.:-]*(?:no|nomor|bank|bca|bri|bni|mandiri|btn|bsi|cimb|danamon|seabank|jago))*"
              + "[\\s.:-]*(\\d[\\d -]{6,20}\\d)");
  private static final Pattern ONLY_DIGITS = Pattern.compile("\\D");
  private static final Pattern CLOCK = Pattern.compile("^0?\\d[.:]\\d\\d\\s*-");

  List<Contact> in(Words words) {
    var text = words.text();
    var found = new ArrayList<Contact>();
    if (text.indexOf('@') >= 0) {
      add(found, EMAIL, Type.EMAIL, text);
      add(found, HANDLE, Type.HANDLE, text);
    }
    if (text.indexOf('.') >= 0) {
      chats(found, text);
      add(found, TELEGRAM, Type.HANDLE, text);
      add(found, LINK, Type.LINK, text);
    }
    if (words.tokens().stream().anyMatch(it -> isNetwork(it.word()))) {
      add(found, NAMED, Type.HANDLE, text);
    }
    if (digits(text) >= DIGITS) {
      add(found, ACCOUNT, Type.ACCOUNT, text);
      phones(found, text);
    }
    SpelledPhone.in(words).ifPresent(it -> addOnce(found, it));
    found.sort(Comparator.comparingInt(it -> it.span().start()));
    return found;
  }

  private static boolean isNetwork(String word) {
    return switch (word) {
      case "michat",
          "wechat",
          "instagram",
          "ig",
          "telegram",
          "tele",
          "tiktok",
          "line",
          "facebook",
          "fb" ->
          true;
      default -> false;
    };
  }

  private static int digits(String text) {
    int count = 0;
    for (int i = 0; i < text.length() && count < DIGITS; i++) {
      count += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static void chats(List<Contact> found, String text) {
    var matcher = CHAT.matcher(text);
    while (matcher.find() && found.size() < MOST) {
      addOnce(found, new Contact(Type.PHONE, "+" + international(matcher.group(1)), span(matcher)));
    }
  }

  private static String international(String digits) {
    return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }

  private static void add(List<Contact> found, Pattern pattern, Type type, String text) {
    var matcher = pattern.matcher(text);
    while (matcher.find() && found.size() < MOST) {
      boolean grouped = matcher.groupCount() > 0;
      int start = grouped ? matcher.start(1) : matcher.start();
      int end = grouped ? matcher.end(1) : matcher.end();
      var written = text.substring(start, end);
      var value =
          type == Type.ACCOUNT
              ? ONLY_DIGITS.matcher(written).replaceAll("")
              : written.toLowerCase(Locale.ROOT);
      addOnce(found, new Contact(type, value, new Span(start, end)));
    }
  }

  private static void addOnce(List<Contact> found, Contact contact) {
    if (found.stream().noneMatch(it -> it.span().overlaps(contact.span()))) {
      found.add(contact);
    }
  }

  /** Line by line, since a number never runs over a line. */
  private static void phones(List<Contact> found, String text) {
    for (int start = 0; start < text.length() && found.size() < MOST; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      var line = text.substring(start, end);
      if (digits(line) >= DIGITS) {
        phones(found, line, start);
      }
      start = end + 1;
    }
  }

  private static void phones(List<Contact> found, String line, int offset) {
    for (var match : PHONES.findNumbers(line, "ID", Leniency.POSSIBLE, MOST)) {
      var raw = match.rawString();
      var plain = ONLY_DIGITS.matcher(raw).replaceAll("");
      boolean starts = raw.startsWith("+") || "068".indexOf(plain.charAt(0)) >= 0;
      if (starts && plain.length() >= DIGITS + 1 && !CLOCK.matcher(raw).find()) {
        var value = PHONES.format(match.number(), PhoneNumberFormat.E164);
        addOnce(
            found,
            new Contact(Type.PHONE, value, new Span(offset + match.start(), offset + match.end())));
      }
    }
  }

  /** The number in international form; as it stands when it is none. */
  static String phone(String digits) {
    try {
      return PHONES.format(PHONES.parse(digits, "ID"), PhoneNumberFormat.E164);
    } catch (NumberParseException e) {
      return digits;
    }
  }
}
