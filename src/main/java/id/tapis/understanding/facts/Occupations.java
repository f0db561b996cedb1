package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what work the text is about. */
final class Occupations {

  private static final Set<String> LEADS =
      Set.of(
          "jadi",
          "menjadi",
          "sebagai",
          "lowongan",
          "butuh",
          "kerja",
          "posisi",
          "bekerja",
          "operator",
          "cari",
          "mencari",
          "dibutuhkan",
          "magang",
          "job",
          "bagian",
          "staf",
          "tenaga",
          "pekerja",
          "buruh",
          "pabrik");

  private final Phrases<String> jobs = new Phrases<>();

  /** A job and where it is named. */
  record Job(String id, Span span) {}

  Occupations(Home home, Normaliser normaliser) {
    var file = KnowledgeFile.read(home.config("lexicon/occupations.yaml"), JobFile.class);
    file.words().forEach((id, all) -> all.forEach(it -> jobs.add(normaliser.words(it), id)));
  }

  Optional<Job> in(Words words, List<Span> names) {
    Phrases.Hit<String> best = null;
    int most = Integer.MIN_VALUE;
    for (var hit : jobs.in(words.tokens())) {
      int score = score(words, hit, names);
      if (score > most) {
        best = hit;
        most = score;
      }
    }
    return Optional.ofNullable(best)
        .map(it -> new Job(it.meaning(), words.span(it.from(), it.to())));
  }

  private static int score(Words words, Phrases.Hit<String> hit, List<Span> names) {
    int score = 2 * Math.min(2, hit.to() - hit.from());
    for (int back = 1; back <= 2; back++) {
      score += LEADS.contains(words.word(hit.from() - back)) ? 3 : 0;
    }
    boolean named =
        !names.isEmpty()
            && names.stream().anyMatch(it -> it.overlaps(words.span(hit.from(), hit.to())));
    return named ? score - 6 : score;
  }

  /** The shape of occupations.yaml. */
  record JobFile(Map<String, List<String>> words, List<String> source) {}
}
