package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.PlaceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words begin, end or belong to the name of a company. */
final class NameWords {

  private static final Set<String> SURE =
      Set.of(
          "pt",
          "cv",
          "ud",
          "pd",
          "lpk",
          "lkp",
          "lpks",
          "bkk",
          "yayasan",
          "koperasi",
          "kopontren",
          "rsia",
          "biro",
          "bumdes",
          "universitas",
          "politeknik",
          "bimbel",
          "apotek");
  private static final Set<String> APART = Set.of(".", " ", ". ");
  private static final Set<String> PEOPLES =
      Set.of("sunda", "padang", "betawi", "jawa", "melayu", "minang", "eropa", "cina", "batak");
  private static final Set<String> HARD =
      Set.of(
          "di",
          "ke",
          "yang",
          "untuk",
          "dan",
          "atau",
          "dengan",
          "ada",
          "itu",
          "ini",
          "apakah",
          "sudah",
          "mau",
          "minta",
          "butuh",
          "cari",
          "mencari",
          "membuka",
          "buka",
          "membutuhkan",
          "menerima",
          "cabang",
          "kantor",
          "alamat",
          "pak",
          "bu",
          "gaji",
          "lowongan",
          "loker",
          "penempatan",
          "hub",
          "wa",
          "posisi",
          "kabupaten",
          "kab",
          "kota",
          "jl",
          "jalan",
          "no",
          "sip3mi",
          "sip2mi",
          "saya",
          "is",
          "are",
          "dicari",
          "dibutuhkan",
          "mengadakan",
          "info",
          "bukan",
          "tidak",
          "gak",
          "resmi",
          "setelah",
          "kalau",
          "saat",
          "kami",
          "anda");

  private final Set<String> leads;
  private final Set<String> stops;
  private final Set<String> tails;
  private final Set<String> usual;
  private final Set<String> places = new HashSet<>();
  private final Set<String> cities = new HashSet<>();
  private final Set<String> districts;

  private NameWords(Terms terms, PlaceFile file, Set<String> districts) {
    this.districts = districts;
    leads = terms.written("name_lead");
    stops = terms.written("name_stop");
    tails = terms.written("name_tail");
    usual = terms.written("name_words");
    places.addAll(file.home().provinces());
    places.addAll(file.home().cities());
    file.countries().values().forEach(it -> places.addAll(it.names()));
    file.countries().values().forEach(it -> cities.addAll(it.cities()));
    places.remove("indonesia");
  }

  static NameWords load(Home home, Normaliser normaliser) {
    return new NameWords(
        Terms.load(home, normaliser),
        KnowledgeFile.read(home.config("lexicon/places.yaml"), PlaceFile.class),
        KnowledgeFile.words(home.config("lexicon/districts.txt")));
  }

  /** How many units at this place begin a name; 0 when none does. */
  int lead(List<Unit> units, int i) {
    var one = units.get(i).lower();
    if (i + 1 < units.size()) {
      var next = units.get(i + 1);
      if (next.follows() && leads.contains(one + " " + next.lower())) {
        return 2;
      }
      if ("p".equals(one) && "t".equals(next.lower()) && APART.contains(next.gap())) {
        return 2;
      }
    }
    return leads.contains(one) || SURE.contains(units.get(i).word()) ? 1 : 0;
  }

  boolean sure(String word) {
    return SURE.contains(word) || "p".equals(word);
  }

  boolean stops(Unit unit) {
    var lower = unit.lower();
    return !usual.contains(lower) && (stops.contains(lower) || stops.contains(unit.word()));
  }

  /** Words that never belong to a name, however they are written. */
  boolean neverNamed(Unit unit) {
    return HARD.contains(unit.lower());
  }

  boolean isUsual(Unit unit) {
    return usual.contains(unit.lower());
  }

  boolean isPlace(String word) {
    return places.contains(word);
  }

  /** Where a firm sits, when it stands behind its name. */
  boolean isSeat(String word) {
    return isPlace(word) || districts.contains(word);
  }

  boolean isCity(String word) {
    return cities.contains(word);
  }

  /** A place or a people: rumah makan Sunda names nobody. */
  boolean isWhere(String word) {
    return places.contains(word) || cities.contains(word) || PEOPLES.contains(word);
  }

  boolean isTail(Unit unit) {
    var lower = unit.lower();
    return tails.contains(lower) || (lower.length() > 7 && lower.endsWith("indo"));
  }

  /** A capitalised word that could stand in a name. */
  boolean nameLike(Unit unit) {
    return unit.capital() && !stops(unit) && unit.written().length() > 1;
  }
}
