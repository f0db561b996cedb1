package id.tapis.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A measurement as Markdown: figures with intervals, per modus, and what was misread. */
record EvaluationReport(
    String title, Measures measures, String command, Map<String, Measures> beside) {

  private static final String PAGE =
      """
        # %s

        %d texts. Made with %s, by %s. Brackets hold the counts and Wilson's 95 %% interval.

        | what | figure |
        | --- | --- |
        %s
        | agency spans F1 | %.3f |

        ## Beside simpler ways

        Offers only, their kind being known.

        | way | dangerous as HIGH or URGENT | false clear | suspicious at least CAUTION | honest as HIGH |
        | --- | --- | --- | --- | --- |
        %s

        ## Whether the stated danger is true

        Offers by the chance the model gave them of being dangerous; on average it is wrong by %.3f.

        | stated | mean | dangerous |
        | --- | --- | --- |
        %s

        ## Slices

        | texts | dangerous as HIGH or URGENT | false clear | honest as HIGH | distress | kind right |
        | --- | --- | --- | --- | --- | --- |
        %s

        ## Per modus: dangerous offers answered HIGH or URGENT

        | modus | answered | modus among first three |
        | --- | --- | --- |
        %s

        ## Misread

        | text | labelled | answered | signs seen |
        | --- | --- | --- | --- |
        %s
        """;

  String summary() {
    return measures.shares().entrySet().stream()
            .map(it -> "%-62s %s".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining("\n"))
        + String.format(Locale.ROOT, "%n%-62s %.3f", "agency spans F1", measures.spanF1());
  }

  String markdown(String made) {
    return String.format(
        Locale.ROOT,
        PAGE,
        title,
        measures.all().size(),
        made,
        command,
        figures(),
        measures.spanF1(),
        besideRows(),
        Reliability.of(measures).error(),
        Reliability.of(measures).rows(),
        slices(),
        perModus(),
        misread());
  }

  private String figures() {
    return measures.shares().entrySet().stream()
        .map(it -> "| %s | %s |".formatted(it.getKey(), it.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String besideRows() {
    return beside.entrySet().stream()
        .map(
            it ->
                "| %s | %s | %s | %s | %s |"
                    .formatted(
                        it.getKey(),
                        it.getValue().dangerFound(),
                        it.getValue().falseClears(),
                        it.getValue().suspicionFound(),
                        it.getValue().honestAsHigh()))
        .collect(Collectors.joining("\n"));
  }

  private String slices() {
    var slices = new TreeMap<String, Measures>();
    for (var tag :
        List.of(
            "hard", "obfuscated", "ocr", "regional", "short", "spelled_numbers", "transcript")) {
      slices.put(tag, measures.slice(it -> it.text().tagged(tag)));
    }
    measures.all().stream()
        .map(it -> it.text().language())
        .distinct()
        .forEach(
            it ->
                slices.put(
                    "language " + it, measures.slice(one -> one.text().language().equals(it))));
    return slices.entrySet().stream()
        .map(it -> slice(it.getKey(), it.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String slice(String name, Measures of) {
    return "| %s (%d) | %s | %s | %s | %s | %s |"
        .formatted(
            name,
            of.all().size(),
            of.dangerFound(),
            of.falseClears(),
            of.honestAsHigh(),
            of.distress(),
            of.kindRight());
  }

  private String perModus() {
    var groups =
        measures.all().stream()
            .filter(it -> it.dangerous() && !it.text().modi().isEmpty())
            .collect(
                Collectors.groupingBy(
                    it -> it.text().modi().getFirst(), TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            it ->
                "| %s | %d of %d | %d |"
                    .formatted(
                        it.getKey(),
                        it.getValue().stream().filter(Judged::saidHigh).count(),
                        it.getValue().size(),
                        it.getValue().stream().filter(one -> one.modusAmong(3)).count()))
        .collect(Collectors.joining("\n"));
  }

  private String misread() {
    return measures.misses().stream()
        .sorted(Comparator.comparing((Judged it) -> it.text().id()))
        .map(
            it ->
                "| %s | %s %s | %s %s | %s |"
                    .formatted(
                        it.text().id(),
                        it.text().kind(),
                        it.text().level(),
                        it.assessment().kind(),
                        it.assessment().risk(),
                        it.assessment().findings().stream()
                            .map(Finding::indicator)
                            .collect(Collectors.joining(", "))))
        .collect(Collectors.joining("\n"));
  }
}
