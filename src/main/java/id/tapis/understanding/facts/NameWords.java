package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.PlaceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words begin, end or belong to the name of a company. */
final class NameWords {

  private static final int LONGEST = 6;
  private static final Set<String> SURE =
      Set.of(
          "pt", "cv", "ud", "pd", "lpk", "lkp", "lpks", "bkk", "yayasan", "koperasi", "kopontren",
          "rsia", "p3mi", "biro", "bumdes", "universitas", "politeknik", "bimbel", "apotek");
  private static final Set<String> KEEPS_PLACE =
      Set.of("pt", "cv", "lpk", "bimbel", "smk", "sma", "smp", "sd", "sekolah", "politeknik", "bkk",
          "universitas", "sman", "smkn", "akademi", "koperasi");

  private final Set<String> leads;
  private final Set<String> stops;
  private final Set<String> tails;
  private final Set<String> places = new HashSet<>();
  private final Set<String> cities = new HashSet<>();

  private NameWords(Terms terms, PlaceFile file) {
    leads = terms.written("name_lead");
    stops = terms.written("name_stop");
    tails = terms.written("name_tail");
    file.home().provinces().forEach(it -> places.add(it));
    file.home().cities().forEach(it -> places.add(it));
    file.countries().values().forEach(it -> places.addAll(it.names()));
    file.countries().values().forEach(it -> cities.addAll(it.cities()));
    places.remove("indonesia");
  }

  static NameWords load(Home home, Normaliser normaliser) {
    return new NameWords(
        Terms.load(home, normaliser),
        KnowledgeFile.read(home.config("lexicon/places.yaml"), PlaceFile.class));
  }

  /** How many units at this place begin a name; 0 when none does. */
  int lead(List<Unit> units, int i) {
    var first = units.get(i);
    var one = first.lower();
    if (i + 1 < units.size() && units.get(i + 1).follows()) {
      if (leads.contains(one + " " + units.get(i + 1).lower())) {
        return 2;
      }
    }
    return leads.contains(one) || SURE.contains(first.word()) ? 1 : 0;
  }

  boolean sure(String word) {
    return SURE.contains(word);
  }

  /** The first unit after the name that starts at {@code start}. */
  int end(List<Unit> units, int start) {
    int i = start;
    boolean capital = start < units.size() && units.get(start).capital();
    while (i < units.size() && i - start < LONGEST && belongs(units, i, start, capital)) {
      i++;
    }
    return i;
  }

  private boolean belongs(List<Unit> units, int i, int start, boolean capital) {
    var unit = units.get(i);
    boolean joined =
        unit.follows()
            || (i == start && Set.of(".", ". ", " \"", " '", ": ").contains(unit.gap()))
            || Set.of("-", " & ", "'", ". ", "&", ".").contains(unit.gap()) && initial(units, i);
    if (!joined || Character.isDigit(unit.written().charAt(0)) && i == start) {
      return false;
    }
    if (capital && !unit.capital() && !Character.isDigit(unit.written().charAt(0))) {
      return false;
    }
    boolean title = capital && unit.capital() && !unit.allCapitals() && unit.written().length() > 2;
    return title ? !hard(unit) : !stops.contains(unit.lower()) && !stops.contains(unit.word());
  }

  private static boolean initial(List<Unit> units, int i) {
    return units.get(i).gap().contains("&")
        || "-".equals(units.get(i).gap())
        || units.get(i - 1).written().length() <= 2;
  }

  /** Words that never belong to a name, however they are written. */
  private boolean hard(Unit unit) {
    return switch (unit.lower()) {
      case "di", "ke", "yang", "untuk", "dan", "atau", "dengan", "ada", "itu", "ini", "apakah", "sudah",
          "mau", "minta", "butuh", "cari", "mencari", "membuka", "buka", "membutuhkan", "menerima",
          "cabang", "kantor", "alamat", "pak", "bu", "gaji", "lowongan", "loker", "penempatan", "hub",
          "wa", "posisi", "kabupaten", "kab", "kota", "jl", "jalan", "no", "sip3mi", "sip2mi", "saya",
          "is", "are", "dicari", "dibutuhkan", "mengadakan", "info", "bukan", "tidak", "gak", "resmi" ->
          true;
      default -> false;
    };
  }

  /** Where the name ends when a town after it is only where it sits. */
  int withoutPlace(List<Unit> units, int start, int end) {
    var last = units.get(end - 1).lower();
    boolean keeps = KEEPS_PLACE.contains(units.get(start).word());
    return !keeps && end - start > 3 && places.contains(last) ? end - 1 : end;
  }

  boolean isPlace(String word) {
    return places.contains(word);
  }

  boolean isCity(String word) {
    return cities.contains(word);
  }

  boolean isTail(Unit unit) {
    return tails.contains(unit.lower());
  }

  boolean isLead(String word) {
    return leads.contains(word);
  }

  boolean stops(Unit unit) {
    return stops.contains(unit.lower().toLowerCase(Locale.ROOT)) || stops.contains(unit.word());
  }

  /** A capitalised word that could stand in a name. */
  boolean nameLike(Unit unit) {
    return unit.capital() && !stops(unit) && unit.written().length() > 1;
  }
}
