package id.tapis.conversation;

import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.Neighbour;
import id.tapis.registry.Papers;
import id.tapis.registry.StatusOnFile;
import java.util.List;

/** What clients read of the register, for pages: the same sentences as in the chat. */
public final class RegisterWords {

  private final Wording wording;

  private RegisterWords(Wording wording) {
    this.wording = wording;
  }

  /** With the words of the client bundles. */
  public static RegisterWords ofClients() {
    return new RegisterWords(Wording.ofClients());
  }

  /** What may be said of a name as somebody wrote it, a paragraph each; Indonesian. */
  public List<String> of(String asked, Lookup lookup) {
    return words(AgencyLines.of(asked, lookup));
  }

  /** What may be said of a company on file. */
  public List<String> of(Lookup.Exact company) {
    return words(AgencyLines.of(company));
  }

  /** What other registers have of the name, and what a licence there allows. */
  public List<String> neighbours(List<Neighbour> neighbours) {
    return words(AgencyLines.neighbours(neighbours));
  }

  /** Permits to recruit and branch offices, a line each with its day. */
  public List<String> papers(Papers papers) {
    return words(AgencyLines.papers(papers));
  }

  /** What dated sources said, a line each with its day; the newest first. */
  public List<String> history(List<StatusOnFile> told) {
    return words(
        told.stream()
            .map(
                it ->
                    Phrase.of(
                        "history.line",
                        new Phrase.Day(it.date().isEmpty() ? it.sourceDate() : it.date()),
                        Phrase.of("history." + it.status()),
                        it.source()))
            .toList());
  }

  /** The companies that may be meant, at most three. */
  public List<Entry> candidates(Lookup lookup) {
    return AgencyLines.candidates(lookup);
  }

  private List<String> words(List<Phrase> phrases) {
    return phrases.stream().flatMap(it -> wording.words(it, Language.ID).stream()).toList();
  }
}
