package id.tapis.conversation;

import id.tapis.intake.Button;
import id.tapis.intake.ClientId;
import id.tapis.intake.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Finds the words, at the very end; a phrase the bundles do not know is left out. */
final class Wording {

  static final int LONGEST_MESSAGE = 600;
  static final int LONGEST_LABEL = 24;

  private record Worded(Phrase phrase, String words) {}

  private static final Comparator<Worded> BY_RANK =
      Comparator.comparingInt(it -> it.phrase().rank());

  private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

  Wording(String... basenames) {
    bundles.setBasenames(basenames);
    bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
    bundles.setFallbackToSystemLocale(false);
  }

  static Wording ofClients() {
    return new Wording("messages", "knowledge");
  }

  Reply reply(Utterance utterance, ClientId to, Memory memory) {
    var language = memory.language();
    var buttons = utterance.choices().stream().map(it -> button(it, language)).toList();
    return new Reply(
        to, utterance.kind(), text(utterance.phrases(), language), buttons, memory.turn());
  }

  /** The phrases as one message; what matters least goes when it would grow too long. */
  String text(List<Phrase> phrases, Language language) {
    var left = new ArrayList<Worded>();
    phrases.forEach(it -> worded(it, language).ifPresent(left::add));
    while (tooLong(left) && dropOne(left, Phrase.WELCOME)) {}
    while (tooLong(left) && shortenOne(left, language)) {}
    while (tooLong(left) && dropOne(left, 1)) {}
    return joined(left);
  }

  Optional<String> words(Phrase phrase, Language language) {
    var filled = new Object[phrase.arguments().size()];
    for (int i = 0; i < filled.length; i++) {
      var word = argument(phrase.arguments().get(i), language);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      filled[i] = word.get();
    }
    return Optional.ofNullable(bundles.getMessage(phrase.key(), filled, null, language.locale()));
  }

  private Button button(Choice choice, Language language) {
    var label =
        words(new Phrase(choice.key(), choice.arguments(), 0, false, Optional.empty()), language);
    return new Button(cut(label.orElse(choice.action()), LONGEST_LABEL), choice.action());
  }

  private Optional<Worded> worded(Phrase phrase, Language language) {
    return words(phrase, language)
        .map(it -> new Worded(phrase, it))
        .or(() -> phrase.shorter().flatMap(shorter -> worded(shorter, language)));
  }

  private static boolean tooLong(List<Worded> left) {
    return joined(left).length() > LONGEST_MESSAGE;
  }

  private static String joined(List<Worded> left) {
    var text = new StringBuilder();
    for (var it : left) {
      text.append(text.isEmpty() ? "" : it.phrase().item() ? "\n" : "\n\n").append(it.words());
    }
    return text.toString();
  }

  private boolean shortenOne(List<Worded> left, Language language) {
    var longest = left.stream().filter(it -> it.phrase().shorter().isPresent()).max(BY_RANK);
    longest.ifPresent(it -> replace(left, it, language));
    return longest.isPresent();
  }

  private void replace(List<Worded> left, Worded old, Language language) {
    int at = left.indexOf(old);
    left.remove(at);
    old.phrase().shorter().flatMap(it -> worded(it, language)).ifPresent(it -> left.add(at, it));
  }

  private static boolean dropOne(List<Worded> left, int from) {
    var least = left.stream().filter(it -> it.phrase().rank() >= from).max(BY_RANK);
    least.ifPresent(left::remove);
    return least.isPresent();
  }

  private Optional<String> argument(Object argument, Language language) {
    return switch (argument) {
      case Phrase it -> words(it, language);
      case Phrase.Opening it -> words(Phrase.of(it.key()), language).map(Wording::firstSentence);
      case Phrase.Day it -> Optional.of(day(it.iso(), language));
      case Duration it -> duration(it, language);
      default -> Optional.of(argument.toString());
    };
  }

  private static String firstSentence(String words) {
    int end = words.indexOf(". ");
    return end < 0 ? words : words.substring(0, end + 1);
  }

  private Optional<String> duration(Duration duration, Language language) {
    if (duration.toHours() == 1) {
      return words(Phrase.of("time.hour"), language);
    }
    if (duration.toHours() > 24) {
      return words(Phrase.of("time.days", duration.toDays()), language);
    }
    return duration.toHours() > 1
        ? words(Phrase.of("time.hours", duration.toHours()), language)
        : words(Phrase.of("time.minutes", duration.toMinutes()), language);
  }

  /** Sources date themselves by day, month or year; anything else stands as it is. */
  private static String day(String iso, Language language) {
    return switch (iso.length()) {
      case 7 -> YearMonth.parse(iso).format(pattern("MMMM yyyy", language));
      case 10 -> LocalDate.parse(iso).format(pattern("d MMMM yyyy", language));
      default -> iso;
    };
  }

  private static DateTimeFormatter pattern(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }

  static String cut(String words, int longest) {
    if (words.codePointCount(0, words.length()) <= longest) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }
}
