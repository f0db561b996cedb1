package id.tapis.assessment;

import id.tapis.understanding.Facts;
import id.tapis.understanding.Kind;
import id.tapis.understanding.Money;
import id.tapis.understanding.OfferReading;
import id.tapis.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Signs that follow from what a text states rather than from its phrases. */
final class FactSigns {

  private static final Set<String> HOUSEHOLD = Set.of("domestic_worker", "caregiver", "nanny");
  private static final Set<String> VISIT_VISAS =
      Set.of("turis", "kunjungan", "pelancong", "wisata");
  private static final Set<String> PILGRIM_VISAS = Set.of("umrah", "haji", "ziarah");
  private static final double LARGE_FEE = 30_000_000;
  private static final int ADULT = 18;
  private static final int SMALL = 11;

  private final Catalog catalog;
  private final Wages wages;

  FactSigns(Catalog catalog) {
    this.catalog = catalog;
    this.wages = new Wages(catalog);
  }

  List<Sign> signs(OfferReading reading, Kind kind) {
    var facts = reading.facts();
    var signs = new ArrayList<Sign>();
    country(facts).ifPresent(it -> signs.addAll(place(reading, it)));
    facts.salary().ifPresent(it -> signs.addAll(salary(facts, it)));
    facts.fee().ifPresent(it -> signs.addAll(fee(it)));
    facts.visa().ifPresent(it -> signs.addAll(visa(facts, it.toLowerCase(Locale.ROOT))));
    signs.addAll(contacts(facts, reading));
    signs.addAll(caredFor(facts) ? List.of() : age(facts));
    if (facts.documentsHeld().contains("paspor")) {
      add(signs, "paspor_ditahan", true, span(facts, "documentsHeld"));
    }
    return kind == Kind.OFFER || kind == Kind.DISTRESS ? signs : List.of();
  }

  Optional<Country> country(Facts facts) {
    return facts.destination().map(catalog.countries()::get);
  }

  private List<Sign> place(OfferReading reading, Country country) {
    var facts = reading.facts();
    var signs = new ArrayList<Sign>();
    var quote = span(facts, "destination");
    if (country.status().equals("not_placement")) {
      add(signs, "bukan_negara_penempatan", true, quote);
    }
    if (country.domesticWorkClosed2015()
        && facts.occupation().filter(HOUSEHOLD::contains).isPresent()
        && !denied(reading, span(facts, "occupation"))) {
      add(signs, "moratorium_perseorangan", true, span(facts, "occupation").or(() -> quote));
    }
    return signs;
  }

  /** Bukan rumah tangga. */
  private static boolean denied(OfferReading reading, Optional<Span> words) {
    return words
        .map(it -> reading.text().substring(0, it.start()).stripTrailing())
        .filter(it -> it.toLowerCase(Locale.ROOT).endsWith("bukan"))
        .isPresent();
  }

  private List<Sign> salary(Facts facts, Money salary) {
    var signs = new ArrayList<Sign>();
    switch (wages.judge(facts, salary)) {
      case TOO_GOOD -> add(signs, "gaji_tak_wajar", true, Optional.of(salary.span()));
      case TOO_LITTLE -> add(signs, "gaji_di_bawah_standar", true, Optional.of(salary.span()));
      case ORDINARY, UNKNOWN -> {}
    }
    return signs;
  }

  private List<Sign> fee(Money fee) {
    var signs = new ArrayList<Sign>();
    add(signs, "biaya_di_muka", false, Optional.of(fee.span()));
    if (wages.rupiah(fee.max(), fee.currency()).filter(it -> it >= LARGE_FEE).isPresent()) {
      add(signs, "biaya_sangat_besar", true, Optional.of(fee.span()));
    }
    return signs;
  }

  private List<Sign> visa(Facts facts, String visa) {
    var signs = new ArrayList<Sign>();
    if (VISIT_VISAS.stream().anyMatch(visa::contains)) {
      add(signs, "visa_turis", true, span(facts, "visa"));
    }
    if (PILGRIM_VISAS.stream().anyMatch(visa::contains)) {
      add(signs, "visa_ibadah", true, span(facts, "visa"));
    }
    return signs;
  }

  private List<Sign> contacts(Facts facts, OfferReading reading) {
    var signs = new ArrayList<Sign>();
    for (var contact : facts.contacts()) {
      switch (contact.type()) {
        case PHONE ->
            add(
                signs,
                contact.abroad() ? "nomor_luar_negeri" : "kontak_pribadi",
                false,
                Optional.of(contact.span()));
        case EMAIL -> {
          if (contact.value().matches(".*@(gmail|yahoo|ymail|hotmail|outlook)\\..*")) {
            add(signs, "email_gratis", true, Optional.of(contact.span()));
          }
        }
        case ACCOUNT, HANDLE, LINK -> {}
      }
    }
    if (overseas(facts) && reading.mentions().isEmpty()) {
      signs.add(new Sign("perusahaan_tidak_jelas", false, List.of()));
    }
    return signs;
  }

  /** In a household, a small child's age is that of the one who is looked after. */
  private static boolean caredFor(Facts facts) {
    return facts.minAge().orElse(ADULT) < SMALL
        && facts.occupation().filter(HOUSEHOLD::contains).isPresent();
  }

  private List<Sign> age(Facts facts) {
    var signs = new ArrayList<Sign>();
    if (facts.minAge().isPresent() && facts.minAge().getAsInt() < ADULT) {
      add(signs, "usia_di_bawah_18", true, span(facts, "minAge"));
    } else if (facts.minAge().isPresent()) {
      country(facts)
          .map(Country::minAge)
          .filter(it -> facts.minAge().getAsInt() < it)
          .ifPresent(it -> add(signs, "usia_di_bawah_syarat", false, span(facts, "minAge")));
    }
    return signs;
  }

  private static boolean overseas(Facts facts) {
    return facts.destination().filter(it -> !it.equals("ID")).isPresent();
  }

  private static Optional<Span> span(Facts facts, String name) {
    return Optional.ofNullable(facts.evidence().get(name));
  }

  private static void add(List<Sign> signs, String id, boolean strong, Optional<Span> quote) {
    quote.ifPresent(it -> signs.add(new Sign(id, strong, List.of(it))));
  }
}
