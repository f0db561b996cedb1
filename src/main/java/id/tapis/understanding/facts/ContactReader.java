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
  private static final int LONGEST = 300;
  private static final Pattern CHAT =
      Pattern.compile("(?i)(?:wa\\.me/|whatsapp\\.com/send/?\\?phone=|wa\\.link/)\\+?(\\d{8,15})");
  private static final Pattern TELEGRAM = Pattern.compile("(?i)\\bt\\.me/\\+?([a-z0-9_]{4,40})");
  private static final Pattern EMAIL =
      Pattern.compile("(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
  private static final Pattern HANDLE = Pattern.compile("(?:^|[(:,/])@([A-Za-z0-9_.]{3,40})");
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
    chunks(found, text);
    boolean paid = false;
    boolean network = false;
    for (var token : words.tokens()) {
      paid |= isBank(token.word());
      network |= isNetwork(token.word());
    }
    if (network) {
      add(found, NAMED, Type.HANDLE, text);
    }
    if (digits(text) >= DIGITS) {
      if (paid) {
        add(found, ACCOUNT, Type.ACCOUNT, text);
      }
      phones(found, text);
    }
    SpelledPhone.in(words).ifPresent(it -> addOnce(found, it));
    found.sort(Comparator.comparingInt(it -> it.span().start()));
    return found;
  }

  /** Addresses hold no blanks: only the stretches that may hold one are looked at closely. */
  private static void chunks(List<Contact> found, String text) {
    for (int start = 0; start < text.length() && found.size() < MOST; ) {
      int end = start;
      boolean address = false;
      for (; end < text.length() && !Character.isWhitespace(text.charAt(end)); end++) {
        char c = text.charAt(end);
        boolean inside = end > start && end + 1 < text.length();
        address |= c == '@' || (c == '.' && inside && Character.isLetter(text.charAt(end + 1)));
        address |= c == '[' || (c == '/' && inside && text.charAt(end + 1) == '/');
      }
      if (address && end - start < LONGEST) {
        addresses(found, text.substring(start, end), start);
      }
      start = end + 1;
    }
  }

  private static void addresses(List<Contact> found, String chunk, int offset) {
    var here = new ArrayList<Contact>();
    add(here, EMAIL, Type.EMAIL, chunk);
    add(here, HANDLE, Type.HANDLE, chunk);
    chats(here, chunk);
    add(here, TELEGRAM, Type.HANDLE, chunk);
    add(here, LINK, Type.LINK, chunk);
    for (var it : here) {
      var span = new Span(offset + it.span().start(), offset + it.span().end());
      addOnce(found, new Contact(it.type(), it.value(), span));
    }
  }

  private static boolean isBank(String word) {
    return switch (word) {
      case "rekening", "bca", "bri", "bni", "mandiri", "btn", "bsi", "dana", "ovo", "gopay" -> true;
      default -> false;
    };
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

  /** Only stretches of digits and what may stand between them are looked at closely. */
  private static void phones(List<Contact> found, String text) {
    for (int i = 0; i < text.length() && found.size() < MOST; i++) {
      if (Character.isDigit(text.charAt(i)) || text.charAt(i) == '+' || text.charAt(i) == '(') {
        int end = i;
        while (end < text.length() && end - i < LONGEST && between(text.charAt(end))) {
          end++;
        }
        if (digits(text.substring(i, end)) >= DIGITS) {
          phones(found, text.substring(i, end), i);
        }
        i = end;
      }
    }
  }

  private static boolean between(char c) {
    return Character.isDigit(c) || " +-.()/\u00A0\u2010\u2011\u2013".indexOf(c) >= 0;
  }

  private static void phones(List<Contact> found, String line, int offset) {
    for (var match : PHONES.findNumbers(line, "ID", Leniency.POSSIBLE, MOST)) {
      var raw = match.rawString();
      var plain = PhoneNumberUtil.normalizeDigitsOnly(raw);
      if (plain.length() > DIGITS
          && (raw.startsWith("+") || "068".indexOf(plain.charAt(0)) >= 0)
          && !CLOCK.matcher(raw).find()) {
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
