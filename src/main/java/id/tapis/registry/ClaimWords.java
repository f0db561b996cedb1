package id.tapis.registry;

import java.util.Set;

/**
 * Words that stand around a company's name in running text and tell what the text has to do with
 * it; {@code config/lexicon/company-claims.yaml} says what each set is for.
 */
public record ClaimWords(
    Set<String> cues,
    Set<String> claims,
    Set<String> denials,
    Set<String> weakDenials,
    Set<String> belonging,
    Set<String> doubts,
    Set<String> others,
    Set<String> formerly,
    Set<String> links,
    Set<String> persons,
    Set<String> personMarks,
    Set<String> neverAfter,
    Set<String> subjects,
    Set<String> openers,
    Set<String> groups,
    Set<String> fillers,
    Set<String> institutions,
    Set<String> questions,
    Set<String> further,
    Set<String> asides,
    Set<String> leading,
    Set<String> trade,
    Set<String> accountTails,
    Set<String> papers,
    Set<String> known,
    Set<String> already,
    Set<String> needless,
    Set<String> numerals) {
  public ClaimWords {
    cues = Set.copyOf(cues);
    claims = Set.copyOf(claims);
    denials = Set.copyOf(denials);
    weakDenials = Set.copyOf(weakDenials);
    belonging = Set.copyOf(belonging);
    doubts = Set.copyOf(doubts);
    others = Set.copyOf(others);
    formerly = Set.copyOf(formerly);
    links = Set.copyOf(links);
    persons = Set.copyOf(persons);
    personMarks = Set.copyOf(personMarks);
    neverAfter = Set.copyOf(neverAfter);
    subjects = Set.copyOf(subjects);
    openers = Set.copyOf(openers);
    groups = Set.copyOf(groups);
    fillers = Set.copyOf(fillers);
    institutions = Set.copyOf(institutions);
    questions = Set.copyOf(questions);
    further = Set.copyOf(further);
    asides = Set.copyOf(asides);
    leading = Set.copyOf(leading);
    trade = Set.copyOf(trade);
    accountTails = Set.copyOf(accountTails);
    papers = Set.copyOf(papers);
    known = Set.copyOf(known);
    already = Set.copyOf(already);
    needless = Set.copyOf(needless);
    numerals = Set.copyOf(numerals);
  }
}
