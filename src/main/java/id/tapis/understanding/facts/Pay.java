package id.tapis.understanding.facts;

import id.tapis.understanding.Money;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.List;
import java.util.Optional;

/** Tells the salary on offer from what one is asked to pay and what the family is given. */
final class Pay {

  private static final int BEFORE = 7;
  private static final int AFTER = 3;
  private static final int MOST = 200;

  private final Amounts amounts;
  private final Phrases<String> cues;

  Pay(Terms terms) {
    amounts = new Amounts(terms);
    cues = terms.phrases("family_money", "fee", "penalty", "salary");
  }

  /** The first salary and the first fee of the text. */
  record Told(Optional<Money> salary, Optional<Money> fee) {}

  Told in(Words words) {
    var found = amounts.in(words, MOST);
    if (found.isEmpty()) {
      return new Told(Optional.empty(), Optional.empty());
    }
    var hits = cues.in(words.tokens());
    return new Told(first(words, found, hits, "salary"), first(words, found, hits, "fee"));
  }

  private static Optional<Money> first(
      Words words, List<Amounts.Found> found, List<Phrases.Hit<String>> hits, String role) {
    return found.stream()
        .filter(it -> role.equals(role(words, it, hits)))
        .map(Amounts.Found::money)
        .findFirst();
  }

  private static String role(Words words, Amounts.Found amount, List<Phrases.Hit<String>> hits) {
    String before = "";
    String after = "";
    int distance = BEFORE + 1;
    for (var hit : hits) {
      if (hit.to() <= amount.from() && near(words, hit, amount)) {
        before = hit.meaning();
        distance = amount.from() - hit.to();
      } else if (after.isEmpty()
          && hit.from() >= amount.to()
          && hit.from() - amount.to() < AFTER
          && !crosses(words, amount.to(), hit.from())) {
        after = hit.meaning();
      }
    }
    var role = before.isEmpty() || (distance > 2 && !after.isEmpty()) ? after : before;
    return named(role, amount.money());
  }

  private static String named(String role, Money money) {
    return switch (role) {
      case "penalty" -> "fee";
      case "" -> money.period().isPresent() ? "salary" : "";
      default -> role;
    };
  }

  private static boolean near(Words words, Phrases.Hit<String> hit, Amounts.Found amount) {
    return amount.from() - hit.to() < BEFORE && !crosses(words, hit.to(), amount.from());
  }

  private static boolean crosses(Words words, int from, int to) {
    for (int i = Math.max(1, from); i <= to && i < words.size(); i++) {
      if (words.breaks(i)) {
        return true;
      }
    }
    return false;
  }
}
