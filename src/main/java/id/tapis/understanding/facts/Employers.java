package id.tapis.understanding.facts;

import id.tapis.understanding.Mention;
import id.tapis.understanding.Mention.Form;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which of the named bodies one would work for. */
final class Employers {

  private static final Set<String> SEEKS =
      Set.of("butuh", "mencari", "cari", "membuka", "buka", "membutuhkan", "hiring", "menerima");

  private final Phrases<String> leads;

  Employers(Terms terms) {
    leads = terms.phrases("employer_lead");
  }

  Optional<String> in(Words words, List<Mention> mentions) {
    return mentions.stream()
        .filter(it -> it.form() != Form.PUBLIC_BODY && it.form() != Form.LPK)
        .filter(it -> leadsTo(words, it) || seeks(words, it))
        .map(Mention::name)
        .findFirst();
  }

  private boolean leadsTo(Words words, Mention mention) {
    int at = first(words, mention.span().start());
    for (int back = 1; back <= 3 && at - back >= 0; back++) {
      var hit = leads.at(words.tokens(), at - back);
      if (hit != null && hit.to() <= at && !words.breaks(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean seeks(Words words, Mention mention) {
    int after = first(words, mention.span().end());
    return SEEKS.contains(words.word(after)) && !words.breaks(after);
  }

  private static int first(Words words, int place) {
    int i = 0;
    while (i < words.size() && words.tokens().get(i).span().start() < place) {
      i++;
    }
    return i;
  }
}
