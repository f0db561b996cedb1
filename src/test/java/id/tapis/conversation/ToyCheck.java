package id.tapis.conversation;

import com.google.re2j.Pattern;
import id.tapis.assessment.AgencyFinding;
import id.tapis.assessment.Answers;
import id.tapis.assessment.Assessment;
import id.tapis.assessment.Contribution;
import id.tapis.assessment.Finding;
import id.tapis.assessment.ModusMatch;
import id.tapis.assessment.OfferCheck;
import id.tapis.assessment.Polarity;
import id.tapis.assessment.Risk;
import id.tapis.assessment.Versions;
import id.tapis.registry.Registry;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Facts;
import id.tapis.understanding.Journey;
import id.tapis.understanding.Kind;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Weighs by a handful of phrases, so that dialogues can be told. */
record ToyCheck(Registry registry) implements OfferCheck {

  private static final Pattern NAME =
      Pattern.compile("\\b(PT|LPK|BP3MI) [A-Z][a-z]+( [A-Z][a-z]+)*");

  private static final Map<String, String> REDS =
      Map.ofEntries(
          Map.entry("bayar 5 juta dulu", "biaya_di_muka"),
          Map.entry("rekening pribadi", "rekening_pribadi"),
          Map.entry("visa turis", "visa_turis"),
          Map.entry("kerja di kamboja", "bukan_negara_penempatan"),
          Map.entry("paspor kami pegang", "paspor_ditahan"),
          Map.entry("berangkat besok", "berangkat_mendesak"),
          Map.entry("gaji 40 juta", "gaji_tak_wajar"),
          Map.entry("deposit tugas", "deposit_tugas"),
          Map.entry("umur 16", "usia_di_bawah_18"),
          Map.entry("terjebak", "tak_bisa_keluar"),
          Map.entry("upah belum dibayar", "gaji_tidak_dibayar"));

  private static final List<String> CRITICAL =
      List.of("bukan_negara_penempatan", "usia_di_bawah_18", "tak_bisa_keluar", "paspor_ditahan");

  @Override
  public Assessment check(String text, Answers answers) {
    var lower = text.toLowerCase(Locale.ROOT);
    var findings = findings(lower);
    answers.said().forEach((question, yes) -> answered(question, yes).ifPresent(findings::add));
    var agencies = agencies(text);
    var kind = kind(lower, agencies);
    return new Assessment(
        text,
        kind,
        risk(lower, kind, findings),
        modi(findings),
        findings,
        List.of(),
        agencies,
        facts(lower),
        journey(lower),
        findings.stream().anyMatch(it -> it.indicator().equals("deposit_tugas"))
            ? List.of("iasc", "polisi")
            : List.of(),
        0,
        new Versions("aturan-1", "model-1", "toy-1"),
        1);
  }

  @Override
  public List<String> questions(String text, Answers answers) {
    var asked = new ArrayList<>(List.of("payment", "grown-up", "contract"));
    asked.removeAll(answers.said().keySet());
    return asked;
  }

  @Override
  public List<Contribution> reasons(String text, Answers answers) {
    return List.of();
  }

  private static Optional<Finding> answered(String question, boolean yes) {
    return switch (question) {
      case "payment" -> yes ? Optional.of(answered("biaya_di_muka")) : Optional.empty();
      case "grown-up" -> yes ? Optional.empty() : Optional.of(answered("usia_di_bawah_18"));
      default -> yes ? Optional.empty() : Optional.of(answered("tanpa_kontrak"));
    };
  }

  private static Finding answered(String indicator) {
    return new Finding(indicator, Polarity.RED, CRITICAL.contains(indicator), true, List.of());
  }

  private static Risk risk(String lower, Kind kind, List<Finding> findings) {
    var reds = findings.stream().filter(it -> it.polarity() == Polarity.RED).toList();
    if (lower.contains("terjebak")) {
      return Risk.URGENT;
    }
    if (reds.size() > 1
        || reds.stream().anyMatch(Finding::critical)
        || lower.contains("deposit tugas")) {
      return Risk.HIGH;
    }
    if (!reds.isEmpty()) {
      return Risk.CAUTION;
    }
    return kind == Kind.OFFER && lower.contains("gaji") ? Risk.NO_SIGNS : Risk.NOT_ASSESSED;
  }

  private static Kind kind(String lower, List<AgencyFinding> agencies) {
    if (lower.contains("terjebak")
        || lower.contains("upah belum dibayar")
        || lower.contains("ketipu")) {
      return Kind.DISTRESS;
    }
    if (lower.contains("lowongan") || lower.contains("gaji") || lower.contains("kerja")) {
      return Kind.OFFER;
    }
    return agencies.isEmpty() ? Kind.OTHER : Kind.AGENCY_QUERY;
  }

  private static List<Finding> findings(String lower) {
    var findings = new ArrayList<Finding>();
    REDS.forEach((phrase, id) -> find(lower, phrase, id, Polarity.RED).ifPresent(findings::add));
    find(lower, "kuitansi rinci", "biaya_rinci_kuitansi", Polarity.GREEN).ifPresent(findings::add);
    findings.sort(java.util.Comparator.comparing(it -> it.spans().getFirst().start()));
    return findings;
  }

  private static Optional<Finding> find(String lower, String phrase, String id, Polarity polarity) {
    int at = lower.indexOf(phrase);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                id, polarity, CRITICAL.contains(id), List.of(new Span(at, at + phrase.length()))));
  }

  private static List<ModusMatch> modi(List<Finding> findings) {
    return findings.stream()
        .filter(it -> it.indicator().equals("bukan_negara_penempatan"))
        .map(it -> new ModusMatch("scam_online_asia_tenggara", 0.9, it.spans()))
        .toList();
  }

  private List<AgencyFinding> agencies(String text) {
    var found = new ArrayList<AgencyFinding>();
    var names = NAME.matcher(text);
    while (names.find()) {
      var form =
          switch (names.group(1)) {
            case "LPK" -> Mention.Form.LPK;
            case "BP3MI" -> Mention.Form.PUBLIC_BODY;
            default -> Mention.Form.PT;
          };
      var span = new Span(names.start(), names.end());
      found.add(
          new AgencyFinding(
              new Mention(names.group(), span, form),
              registry.lookup(names.group()),
              strangers(text),
              List.of(),
              java.util.Optional.empty()));
    }
    return found;
  }

  /** A number that is on file for nobody. */
  private static List<Contact> strangers(String text) {
    int at = text.indexOf("0812 5550 1122");
    return at < 0
        ? List.of()
        : List.of(new Contact(Contact.Type.PHONE, "+6281255501122", new Span(at, at + 14)));
  }

  private static Journey journey(String lower) {
    if (lower.contains("sudah transfer")) {
      return Journey.PAID;
    }
    return lower.contains("saya di luar negeri") ? Journey.ABROAD : Journey.CONSIDERING;
  }

  private static Facts facts(String lower) {
    var country =
        Stream.of("kamboja KH", "taiwan TW", "toko ID")
            .map(it -> it.split(" ", 2))
            .filter(it -> lower.contains(it[0]))
            .map(it -> it[1])
            .findFirst();
    return new Facts(
        country,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        strangers(lower),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Map.of());
  }
}
