package id.tapis.understanding.facts;

import id.tapis.understanding.Span;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds papers that somebody else keeps, the visa as written, and when one is to leave. */
final class Papers {

  private static final int REACH = 5;
  private static final int MOST = 100;
  private static final Set<String> NOT =
      Set.of("tidak", "jangan", "bukan", "belum", "sendiri", "pegang sendiri", "fotokopi", "tanpa");

  /** Those whose papers they are: where these keep them, nobody else does. */
  private static final Set<String> OWNERS =
      Set.of(
          "ibu",
          "bapak",
          "anda",
          "kamu",
          "kakak",
          "kalian",
          "mbak",
          "mas",
          "masing",
          "masing-masing",
          "pekerja",
          "peserta",
          "kru",
          "crew",
          "pemilik",
          "pemiliknya",
          "calon",
          "sendiri");

  private static final Set<String> INSURANCE = Set.of("sosial", "kesehatan", "kecelakaan");
  private static final Map<String, String> NAMES =
      Map.of(
          "kartu keluarga",
          "kk",
          "handphone",
          "hp",
          "akte",
          "akta",
          "kartu identitas",
          "ktp",
          "identitas",
          "ktp",
          "berkas asli",
          "dokumen",
          "surat-surat",
          "surat");

  private final Phrases<String> documents;
  private final Phrases<String> held;
  private final Phrases<String> visas;
  private final Phrases<String> departures;
  private final Phrases<String> leaving;

  Papers(Terms terms) {
    documents = terms.each("documents");
    held = terms.phrases("held");
    visas = terms.phrases("visa");
    departures = terms.phrases("departure", "weekdays", "months");
    leaving = terms.phrases("departure_lead");
  }

  /** Documents somebody else holds, with the words that say so. */
  record Held(List<String> documents, Optional<Span> span) {}

  Held held(Words words) {
    var keeping = held.in(words.tokens());
    if (keeping.isEmpty()) {
      return new Held(List.of(), Optional.empty());
    }
    var names = new ArrayList<String>();
    Span span = null;
    var papers = documents.in(words.tokens());
    for (var paper : papers.subList(0, Math.min(MOST, papers.size()))) {
      var keep = keeper(words, paper, keeping);
      if (keep.isPresent()) {
        var name = NAMES.getOrDefault(paper.meaning(), paper.meaning());
        if (!names.contains(name)) {
          names.add(name);
        }
        var here =
            words.span(
                Math.min(paper.from(), keep.get().from()), Math.max(paper.to(), keep.get().to()));
        span = span == null ? here : span;
      }
    }
    return new Held(names, Optional.ofNullable(span));
  }

  private static Optional<Phrases.Hit<String>> keeper(
      Words words, Phrases.Hit<String> paper, List<Phrases.Hit<String>> keeping) {
    for (var keep : keeping) {
      boolean after = keep.from() >= paper.to() && keep.from() - paper.to() <= REACH;
      boolean before = keep.to() <= paper.from() && paper.from() - keep.to() <= 2;
      int start = Math.min(paper.from(), keep.from());
      int end = Math.max(paper.to(), keep.to());
      if ((after || before) && plain(words, start, end) && !kept(words, keep)) {
        return Optional.of(keep);
      }
      if (keep.from() > paper.to() + REACH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean kept(Words words, Phrases.Hit<String> keep) {
    return INSURANCE.contains(words.word(keep.to()))
        || OWNERS.contains(words.word(keep.from() - 1))
        || OWNERS.contains(words.word(keep.to()));
  }

  /** In one clause, not negated, not kept by oneself. */
  private static boolean plain(Words words, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((i > start && words.breaks(i)) || NOT.contains(words.word(i))) {
        return false;
      }
    }
    return !NOT.contains(words.word(start - 1)) && !"sendiri".equals(words.word(end));
  }

  Optional<Span> visa(Words words) {
    return visas.in(words.tokens()).stream().findFirst().map(it -> words.span(it.from(), it.to()));
  }

  Optional<Span> departure(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int end = end(words, i);
      if (end > i && leaves(words, i, end)) {
        return Optional.of(words.span(i, end));
      }
    }
    return Optional.empty();
  }

  private int end(Words words, int i) {
    if ("tanggal".equals(words.word(i)) && Numbers.at(words, i + 1).isPresent()) {
      return departures.at(words.tokens(), i + 2) == null ? i + 2 : i + 3;
    }
    var hit = departures.at(words.tokens(), i);
    if (hit == null) {
      return i;
    }
    var next = departures.at(words.tokens(), hit.to());
    return next == null || words.breaks(hit.to()) ? hit.to() : next.to();
  }

  private boolean leaves(Words words, int from, int to) {
    for (int i = Math.max(0, from - 4); i < Math.min(words.size(), to + 4); i++) {
      boolean outside = i < from || i >= to;
      if (outside && leaving.at(words.tokens(), i) != null && together(words, i, from, to)) {
        return true;
      }
    }
    return leaving.at(words.tokens(), from) != null;
  }

  private static boolean together(Words words, int i, int from, int to) {
    int start = Math.min(i, from);
    int end = Math.max(i, to - 1);
    for (int at = start + 1; at <= end; at++) {
      if (words.breaks(at)) {
        return false;
      }
    }
    return true;
  }
}
