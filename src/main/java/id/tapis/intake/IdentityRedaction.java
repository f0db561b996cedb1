package id.tapis.intake;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Finds numbers that name a person (NIK, family card, passport); accounts and phones stay. */
@Component
class IdentityRedaction implements Redaction {

  private static final String SHOWN = "[nomor identitas]";
  private static final Pattern SIXTEEN = Pattern.compile("\\+?\\d(?:[ .\\-]?\\d)*");
  private static final Pattern PASSPORT =
      Pattern.compile("\\b(?i:[a-z][ \\-]?\\d{7}|[a-z]{2}[ \\-]?\\d{6,7})\\b");
  private static final Pattern PASSPORT_CUE = Pattern.compile("(?i)paspor|passport");
  private static final Pattern ACCOUNT_CUE =
      Pattern.compile(
          "(?i)\\b(?:rek|rekening|norek|va|virtual account|bca|bri|bni|bsi|btn|mandiri|cimb"
              + "|kartu kredit|kartu debit|transfer|tf)\\b");
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35",
          "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76",
          "81", "82", "91", "92", "93", "94", "95", "96", "97");

  @Override
  public String redact(String text) {
    var withoutCards = replace(text, SIXTEEN, this::namesPerson);
    if (!PASSPORT_CUE.matcher(withoutCards).find()) {
      return withoutCards;
    }
    return replace(
        withoutCards,
        PASSPORT,
        (all, found) -> PASSPORT_CUE.matcher(around(all, found, 40)).find());
  }

  private static String replace(String text, Pattern pattern, BiPredicate<String, Matcher> when) {
    var found = pattern.matcher(text);
    var out = new StringBuilder();
    int from = 0;
    while (found.find()) {
      if (when.test(text, found)) {
        out.append(text, from, found.start()).append(SHOWN);
        from = found.end();
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private boolean namesPerson(String text, Matcher found) {
    var digits = found.group().replace(" ", "").replace(".", "").replace("-", "");
    if (digits.length() != 16 || digits.startsWith("0") || digits.startsWith("+")) {
      return false;
    }
    if (birthNumber(digits)) {
      return true;
    }
    boolean phoneAndMore = digits.startsWith("628") && found.group().length() > 16;
    return !phoneAndMore && !ACCOUNT_CUE.matcher(before(text, found, 30)).find();
  }

  /** Region, day (women: plus 40), month, year, and a running number. */
  private static boolean birthNumber(String digits) {
    int day = Integer.parseInt(digits, 6, 8, 10) % 40;
    int month = Integer.parseInt(digits, 8, 10, 10);
    return PROVINCES.contains(digits.substring(0, 2))
        && day >= 1
        && day <= 31
        && month >= 1
        && month <= 12;
  }

  private static String before(String text, Matcher found, int reach) {
    return text.substring(Math.max(0, found.start() - reach), found.start());
  }

  private static String around(String text, Matcher found, int reach) {
    int end = Math.min(text.length(), found.end() + reach);
    return text.substring(Math.max(0, found.start() - reach), end).toLowerCase(Locale.ROOT);
  }
}
