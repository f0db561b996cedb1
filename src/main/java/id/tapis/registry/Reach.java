package id.tapis.registry;

import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a company on file can be reached according to its lists: telephones as international digits,
 * addresses of mail, and domains of sites. Empty where nothing is on file.
 */
public record Reach(Set<String> phones, Set<String> mails, Set<String> domains) {

  private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./-]{6,24}\\d");
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63})+");
  private static final Pattern HOST = Pattern.compile("([a-z0-9-]{1,63}\\.)+[a-z]{2,24}");

  /** Mail that everybody can have says nothing about a domain. */
  private static final Set<String> COMMON =
      Set.of("gmail.com", "yahoo.com", "yahoo.co.id", "hotmail.com", "outlook.com", "ymail.com");

  public Reach {
    phones = Set.copyOf(phones);
    mails = Set.copyOf(mails);
    domains = Set.copyOf(domains);
  }

  static Reach of(List<String> texts) {
    var phones = new HashSet<String>();
    var mails = new HashSet<String>();
    var domains = new HashSet<String>();
    for (var text : texts) {
      var small = text.toLowerCase(Locale.ROOT);
      mails.addAll(found(MAIL, small));
      var rest = MAIL.matcher(small).replaceAll(" ");
      found(HOST, rest).forEach(it -> domains.add(bare(it)));
      found(PHONE, HOST.matcher(rest).replaceAll(" ")).forEach(it -> phones.add(phone(it)));
    }
    mails.stream()
        .map(it -> it.substring(it.indexOf('@') + 1))
        .filter(it -> !COMMON.contains(it))
        .forEach(domains::add);
    return new Reach(phones, mails, domains);
  }

  private static Set<String> found(Pattern pattern, String text) {
    var found = new HashSet<String>();
    for (var it = pattern.matcher(text); it.find(); ) {
      found.add(it.group());
    }
    return found;
  }

  /** Whether telephones are on file and this is none of them. */
  public boolean otherPhone(String written) {
    return !phones.isEmpty() && !phones.contains(phone(written));
  }

  /** Whether a site or mail is on file and this address of mail belongs to neither. */
  public boolean otherMail(String written) {
    var mail = written.toLowerCase(Locale.ROOT);
    var domain = mail.substring(mail.indexOf('@') + 1);
    return !(mails.isEmpty() && domains.isEmpty())
        && !mails.contains(mail)
        && !domains.contains(domain);
  }

  /** Whether a site is on file and this host is another. */
  public boolean otherHost(String written) {
    return !domains.isEmpty() && !domains.contains(bare(written.toLowerCase(Locale.ROOT)));
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Digits as from abroad: 0812 and +62 812 are one. */
  private static String phone(String written) {
    var digits = written.replaceAll("\\D", "");
    return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
  }
}
