package id.tapis.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names at most three companies that resemble what was written, by the weight of shared words. */
final class Likenesses {

  private static final int MOST = 3;
  private static final int COMMON = 100;
  private static final double ENOUGH = 0.5;

  private final NameTable table;

  Likenesses(NameTable table) {
    this.table = table;
  }

  /** Ids, the nearest first; the one already found near leads. */
  List<String> of(List<Word> words, Optional<NameTable.Row> near) {
    var shared = new HashMap<Integer, Double>();
    double all = 0;
    for (Word word : words.subList(0, Math.min(words.size(), 10))) {
      all += share(word, shared);
    }
    var ids = new ArrayList<String>();
    near.ifPresent(it -> ids.add(table.id(it)));
    double written = all;
    shared.entrySet().stream()
        .filter(it -> it.getValue() / Math.max(written, weight(it.getKey())) >= ENOUGH)
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .map(it -> table.id(table.row(it.getKey())))
        .forEach(ids::add);
    return ids.stream().distinct().limit(MOST).toList();
  }

  private double share(Word word, Map<Integer, Double> shared) {
    var choices = table.vocabulary().choices(word);
    double most = rarity(Math.max(1, table.size() / 500.0));
    for (int i = 0; i < choices.size(); i++) {
      int kin = choices.kin(i);
      double weight = rarity(table.count(kin));
      most = i == 0 ? weight : Math.max(most, weight);
      if (table.count(kin) <= COMMON && choices.slips(i) <= Slips.ONE) {
        table.withKin(kin, row -> shared.merge(row, weight, Double::sum));
      }
    }
    return most;
  }

  private double weight(int row) {
    double weight = 0;
    for (int kin : table.row(row).kins()) {
      weight += rarity(table.count(kin));
    }
    return weight;
  }

  private double rarity(double holders) {
    return Math.log(1 + table.size() / holders);
  }
}
