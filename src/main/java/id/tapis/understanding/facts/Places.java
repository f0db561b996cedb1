package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.PlaceFile;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the work is, among the places a text names. */
final class Places {

  private static final Place NOWHERE = new Place("", false, "");
  private static final String HOME = "ID";
  private static final int MOST = 300;
  private static final Set<String> EVERYDAY = Set.of("tidak", "harus");
  private static final Set<String> LEADS = Set.of("di", "ke", "dari", "negeri", "daerah");

  private final Phrases<Place> places = new Phrases<>();

  /** Names that are also everyday words of a regional language: only as written, as a place is. */
  private final Map<String, Place> homonyms = new HashMap<>();

  private final Set<String> transit = new HashSet<>();
  private final Map<String, Integer> leads = new HashMap<>();
  private final Phrases<String> leading;

  /** A place of the lexicon. */
  private record Place(String country, boolean city, String name) {}

  /** A place in the text and how much speaks for the work being there. */
  record Met(String country, boolean city, String name, int from, int to, int score) {}

  Places(Home home, Normaliser normaliser, Terms terms) {
    var file = KnowledgeFile.read(home.config("lexicon/places.yaml"), PlaceFile.class);
    file.home().not().forEach(it -> places.add(normaliser.words(it), NOWHERE));
    file.countries().forEach((iso, it) -> add(normaliser, iso, it));
    file.home().provinces().forEach(it -> add(normaliser, HOME, false, it));
    file.home().cities().forEach(it -> add(normaliser, HOME, true, it));
    file.transit().forEach((iso, names) -> names.forEach(it -> transit.add(iso + " " + it)));
    leading = terms.phrases("work_lead", "transit_lead", "home_lead");
    leads.putAll(Map.of("work_lead", 4, "transit_lead", -5, "home_lead", -5));
  }

  private void add(Normaliser normaliser, String iso, PlaceFile.Country country) {
    country.not().forEach(it -> places.add(normaliser.words(it), NOWHERE));
    country.names().forEach(it -> add(normaliser, iso, false, it));
    country.cities().forEach(it -> add(normaliser, iso, true, it));
  }

  private void add(Normaliser normaliser, String iso, boolean city, String name) {
    var read = normaliser.words(name);
    var place = new Place(iso, city, name);
    if (read.size() == 1 && EVERYDAY.contains(read.getFirst())) {
      homonyms.put(name, place);
    } else {
      places.add(read, place);
    }
  }

  /** Every place of the text, names of bodies left out. */
  List<Met> in(Words words, List<Span> names) {
    var met = new ArrayList<Met>();
    for (var hit : places.in(words.tokens())) {
      var place = hit.meaning();
      boolean named = names.stream().anyMatch(it -> it.overlaps(words.span(hit.from(), hit.to())));
      if (!place.country().isEmpty() && !named && met.size() < MOST) {
        int score = score(words, hit.from(), place);
        met.add(new Met(place.country(), place.city(), place.name(), hit.from(), hit.to(), score));
      }
    }
    for (int i = 0; i < words.size() && !homonyms.isEmpty(); i++) {
      var place = homonyms.get(words.written(i).toLowerCase(Locale.ROOT));
      if (place != null && words.startsUpper(i) && LEADS.contains(words.word(i - 1))) {
        met.add(
            new Met(place.country(), place.city(), place.name(), i, i + 1, score(words, i, place)));
      }
    }
    return met;
  }

  private int score(Words words, int at, Place place) {
    int score = HOME.equals(place.country()) ? 0 : 3;
    if (transit.contains(place.country() + " " + place.name())) {
      score -= 2;
    }
    for (int back = 1; back <= 4 && at - back >= 0; back++) {
      var hit = leading.at(words.tokens(), at - back);
      if (hit != null && hit.to() == at && !words.breaks(at)) {
        return score + leads.getOrDefault(hit.meaning(), 0) + (back > 1 ? 1 : 0);
      }
    }
    return "di".equals(words.word(at - 1)) ? score + 2 : score;
  }

  /** The place that most speaks for being the place of work; the first among equals. */
  static Optional<Met> work(List<Met> met) {
    Met best = null;
    for (var it : met) {
      if (it.score() >= 0 && (best == null || it.score() > best.score())) {
        best = it;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The city of that country which is named first after all. */
  static Optional<Met> city(List<Met> met, Met work) {
    if (work.city()) {
      return Optional.of(work);
    }
    return met.stream()
        .filter(it -> it.city() && it.country().equals(work.country()) && it.score() >= 0)
        .findFirst();
  }
}
