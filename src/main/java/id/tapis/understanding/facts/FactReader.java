package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Facts;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts together what a text states, each fact with the words that state it. */
public final class FactReader {

  private final Places places;
  private final Occupations occupations;
  private final Pay pay;
  private final Ages ages;
  private final Papers papers;
  private final Employers employers;
  private final ContactReader contacts = new ContactReader();

  private FactReader(Home home, Normaliser normaliser) {
    var terms = Terms.load(home, normaliser);
    places = new Places(home, normaliser, terms);
    occupations = new Occupations(home, normaliser);
    pay = new Pay(terms);
    ages = new Ages(terms);
    papers = new Papers(terms);
    employers = new Employers(terms);
  }

  public static FactReader load(Home home, Normaliser normaliser) {
    return new FactReader(home, normaliser);
  }

  public Facts read(Words words, List<Mention> mentions) {
    var met = places.in(words, spans(mentions));
    var work = Places.work(met);
    var city = work.flatMap(it -> Places.city(met, it));
    var job = occupations.in(words, spans(mentions));
    var told = pay.in(words);
    var age = ages.in(words);
    var held = papers.held(words);
    var visa = papers.visa(words);
    var departure = papers.departure(words);
    var evidence = new HashMap<String, Span>();
    put(evidence, Map.of("visa", visa, "departure", departure, "documentsHeld", held.span()));
    put(evidence, Map.of("destination", span(words, work), "city", span(words, city)));
    work(evidence, told, job);
    age.ifPresent(it -> ages(evidence, it));
    return new Facts(
        work.map(Places.Met::country),
        city.map(Places.Met::name),
        job.map(Occupations.Job::id),
        told.salary(),
        told.fee(),
        contacts.in(words),
        visa.map(it -> it.of(words.text())),
        departure.map(it -> it.of(words.text())),
        age.map(Ages.Range::min).orElse(OptionalInt.empty()),
        age.map(Ages.Range::max).orElse(OptionalInt.empty()),
        held.documents(),
        employers.in(words, mentions),
        evidence);
  }

  private static void work(
      Map<String, Span> evidence, Pay.Told told, Optional<Occupations.Job> job) {
    job.ifPresent(it -> evidence.put("occupation", it.span()));
    told.salary().ifPresent(it -> evidence.put("salary", it.span()));
    told.fee().ifPresent(it -> evidence.put("fee", it.span()));
  }

  private static List<Span> spans(List<Mention> mentions) {
    return mentions.stream().map(Mention::span).toList();
  }

  private static Optional<Span> span(Words words, Optional<Places.Met> met) {
    return met.map(it -> words.span(it.from(), it.to()));
  }

  private static void put(Map<String, Span> evidence, Map<String, Optional<Span>> found) {
    found.forEach((name, span) -> span.ifPresent(it -> evidence.put(name, it)));
  }

  private static void ages(Map<String, Span> evidence, Ages.Range age) {
    age.min().ifPresent(it -> evidence.put("minAge", age.span()));
    age.max().ifPresent(it -> evidence.put("maxAge", age.span()));
  }
}
