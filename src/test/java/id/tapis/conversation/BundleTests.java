package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import id.tapis.knowledge.KnowledgeFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words themselves must keep to. */
class BundleTests {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:](\\s+|$)");
  private static final Pattern SHOUTED = Pattern.compile("\\b[A-Z]{4,}\\b");
  private static final Set<String> NAMES = Set.of("OJK", "SIP2MI", "SIUKAK", "BP3MI");

  @ParameterizedTest
  @ValueSource(strings = {"messages", "knowledge"})
  void saysTheSameThingsInEveryLanguage(String bundle) {
    assertThat(words(bundle + "_en").keySet()).isEqualTo(words(bundle).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "knowledge"})
  void fillsInTheSameThingsInEveryLanguage(String bundle) {
    var english = words(bundle + "_en");

    words(bundle)
        .forEach(
            (key, text) ->
                assertThat(placeholders(english.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_en", "knowledge", "knowledge_en"})
  void neverSaysWhatNobodyMayPromise(String bundle) {
    words(bundle).forEach((key, text) -> assertThat(Manners.unsayable(text)).as(key).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_en"})
  void startsNeutrally(String bundle) {
    words(bundle).entrySet().stream()
        .filter(it -> starts(it.getKey()))
        .forEach(
            it ->
                assertThat(Manners.telling(Manners.first(it.getValue())))
                    .as(it.getKey())
                    .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_en"})
  void keepsButtonsShort(String bundle) {
    assertThat(words(bundle).entrySet().stream().filter(it -> it.getKey().startsWith("button.")))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            it -> assertThat(it.getValue()).hasSizeLessThanOrEqualTo(Wording.LONGEST_LABEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_en", "knowledge", "knowledge_en"})
  void speaksInShortSentences(String bundle) {
    var lengths =
        words(bundle).entrySet().stream()
            .flatMap(it -> sentences(it.getValue()).peek(s -> notTooLong(it.getKey(), s)))
            .mapToInt(BundleTests::length)
            .summaryStatistics();

    assertThat(lengths.getAverage()).isLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_en"})
  void neitherShoutsNorBreaksTheFormat(String bundle) {
    words(bundle)
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).doesNotContain("'");
              var shouted = SHOUTED.matcher(text);
              while (shouted.find()) {
                assertThat(NAMES).as(key).contains(shouted.group());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"knowledge", "knowledge_en"})
  void hasWordsForEveryModusAndSign(String bundle) {
    var words = words(bundle);

    assertThat(ids("modus"))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            it ->
                assertThat(words)
                    .containsKeys(
                        "modus." + it + ".name",
                        "modus." + it + ".ask.1",
                        "modus." + it + ".ask.2"));
    assertThat(ids("indicators"))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            it ->
                assertThat(words).containsKeys("sign." + it + ".name", "sign." + it + ".explain"));
    assertThat(ids("destinations"))
        .allSatisfy(it -> assertThat(words).containsKey("country." + it));
  }

  @Test
  void showsTheCommandsOfEveryLanguageInNeutralWords() {
    var commands = new Menu(ToyHouse.WORDING).commands();

    assertThat(commands).containsOnlyKeys("", "en");
    assertThat(commands.values())
        .allSatisfy(
            it -> {
              assertThat(it).hasSize(9);
              assertThat(it.values()).allSatisfy(d -> assertThat(Manners.telling(d)).isEmpty());
            });
  }

  /** Phrases that may open a message; the others follow one of these. */
  private static boolean starts(String key) {
    return Stream.of("emergency.", "button.", "contact", "money.", "do.", "time.", "command.")
        .noneMatch(key::startsWith);
  }

  private static void notTooLong(String key, String sentence) {
    assertThat(length(sentence)).as("%s: %s", key, sentence).isLessThanOrEqualTo(20);
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(SENTENCE_END.split(text)).filter(it -> !it.isBlank());
  }

  private static int length(String sentence) {
    return (int)
        Arrays.stream(sentence.split("\\s+"))
            .filter(it -> !it.equals("•") && !it.isBlank())
            .count();
  }

  private static Set<String> placeholders(String text) {
    var found = new TreeSet<String>();
    var matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static Set<String> ids(String folder) {
    return KnowledgeFile.list(ToyHouse.HOME.config(folder), ".yaml").stream()
        .map(Path::getFileName)
        .map(it -> it.toString().replace(".yaml", ""))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> words(String bundle) {
    var words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                BundleTests.class.getResourceAsStream("/" + bundle + ".properties"), bundle),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(it -> it, words::getProperty));
  }
}
