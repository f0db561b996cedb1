package id.tapis.reliability;

import id.tapis.fakebotapi.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of the questions and greetings: counted from what the fake Bot API recorded. */
record Tally(int asked, int lost, int doubled, int disordered, int greeted, int greetingsDoubled) {

  /** Questions by number in the order they were asked in each chat; greetings by chat. */
  static Tally of(Map<Long, List<Integer>> asked, Map<Long, Integer> greeted, List<Sent> sent) {
    var texts = new HashMap<Long, List<String>>();
    sent.forEach(it -> texts.computeIfAbsent(it.chat(), chat -> new ArrayList<>()).add(it.text()));
    int lost = 0;
    int doubled = 0;
    int disordered = 0;
    int all = 0;
    for (var chat : asked.entrySet()) {
      var here = texts.getOrDefault(chat.getKey(), List.of());
      int last = -1;
      for (int number : chat.getValue()) {
        var places = places(here, Questions.name(number));
        all++;
        lost += places.isEmpty() ? 1 : 0;
        doubled += Math.max(0, places.size() - 1);
        disordered += !places.isEmpty() && places.getFirst() < last ? 1 : 0;
        last = places.isEmpty() ? last : places.getFirst();
      }
    }
    var welcome = welcome(sent);
    int extra =
        greeted.entrySet().stream()
            .mapToInt(it -> Math.max(0, welcomes(texts, it.getKey(), welcome) - it.getValue()))
            .sum();
    int greetings = greeted.values().stream().mapToInt(it -> it).sum();
    return new Tally(all, lost, doubled, disordered, greetings, extra);
  }

  boolean complete() {
    return lost == 0;
  }

  private static int welcomes(Map<Long, List<String>> texts, long chat, String welcome) {
    return (int) texts.getOrDefault(chat, List.of()).stream().filter(welcome::equals).count();
  }

  /** What greets is what is said most often without naming a company. */
  private static String welcome(List<Sent> sent) {
    var counted =
        sent.stream()
            .map(Sent::text)
            .filter(it -> !it.contains("Zq"))
            .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    return counted.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static List<Integer> places(List<String> texts, String name) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < texts.size(); i++) {
      if (texts
          .get(i)
          .toLowerCase(java.util.Locale.ROOT)
          .contains(name.toLowerCase(java.util.Locale.ROOT))) {
        places.add(i);
      }
    }
    return places;
  }
}
