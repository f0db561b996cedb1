package id.tapis.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the registered names; spellings of one word share a number, its kin. */
final class Vocabulary {

  private static final int LIMIT = 24;

  private final Lexicon lexicon;
  private final Map<String, Integer> kinOfWord = new HashMap<>();
  private final Map<String, Integer> kinOfSound = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final List<String> sounds = new ArrayList<>();
  private final List<Boolean> real = new ArrayList<>();
  private SlipIndex slips = SlipIndex.of(List.of());

  Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon.spellings().forEach((word, same) -> spellings.put(Sound.of(word), Sound.of(same)));
  }

  /** The word's kin, made when it is new; only while the index is built. */
  int add(String word) {
    return kinOfWord.computeIfAbsent(word, this::kin);
  }

  private int kin(String word) {
    int kin = kinOfSound.computeIfAbsent(sound(word), this::added);
    if (lexicon.real().contains(word)) {
      real.set(kin, true);
    }
    return kin;
  }

  private int added(String sound) {
    sounds.add(sound);
    real.add(false);
    return sounds.size() - 1;
  }

  /** No words come after this. */
  void close() {
    slips = SlipIndex.of(sounds);
  }

  int size() {
    return sounds.size();
  }

  private String sound(String word) {
    var sound = Sound.of(word);
    return spellings.getOrDefault(sound, sound);
  }

  boolean registered(String word) {
    return kinOfWord.containsKey(word);
  }

  /** A word of its own: it stands in a registered name or in the lexicon. */
  boolean real(String word) {
    return registered(word) || lexicon.real().contains(word) || lexicon.ordinary().contains(word);
  }

  boolean ordinary(String word) {
    return lexicon.ordinary().contains(word);
  }

  /** The word with its digits read as letters, if that makes a registered word. */
  String resolved(String word) {
    var as = Letters.spelled(word, 'i');
    if (registered(as) || word.indexOf('1') < 0) {
      return as;
    }
    return mixed(word).stream().filter(this::registered).findFirst().orElse(as);
  }

  /** Each 1 as i or l. */
  private static List<String> mixed(String word) {
    var found = List.of("");
    for (char sign : word.toCharArray()) {
      var longer = new ArrayList<String>();
      for (String head : found) {
        longer.add(head + Letters.spelled(String.valueOf(sign), 'i'));
        if (sign == '1' && longer.size() < 16) {
          longer.add(head + 'l');
        }
      }
      found = longer;
    }
    return found;
  }

  /** What the word may stand for; nothing when it is a word of its own that no name has. */
  Choices choices(Word word) {
    var choices = new Choices(word, abbreviation(word));
    var same = kinOfWord.get(word.letters());
    var alike = kinOfSound.get(sound(word.letters()));
    if (same != null) {
      choices.add(same, 0, 0);
    } else if (alike != null && !distinct(word.letters(), alike)) {
      choices.add(alike, 3, 0);
    } else if (!real(word.letters()) && !word.digits()) {
      slips(word.letters(), choices);
    }
    return choices;
  }

  /** Two real words that only sound alike are two words. */
  private boolean distinct(String word, int kin) {
    return real.get(kin)
        && lexicon.real().contains(word)
        && !lexicon.spellings().containsKey(word);
  }

  private boolean abbreviation(Word word) {
    return word.dotted() ? word.letters().length() < 7 : !real(word.letters());
  }

  private void slips(String word, Choices choices) {
    if (word.length() < 3) {
      return;
    }
    var sound = Sound.of(word);
    slips.near(
        sound,
        kin -> {
          int slips = slips(sound, sounds.get(kin));
          if (slips < Slips.TOO_MANY) {
            choices.add(kin, slips + 2, slips);
          }
        });
  }

  private static int slips(String sound, String registered) {
    int shorter = Math.min(sound.length(), registered.length());
    int limit = shorter < 3 ? 4 : shorter < 5 ? 14 : LIMIT;
    return Slips.between(sound, registered, limit);
  }

  /** Whether a part of a name written in one piece may be this registered word, and how. */
  int slipsInPiece(String part, String word) {
    if (part.equals(word)) {
      return 0;
    }
    var kin = kinOfWord.get(word);
    if (kin != null && sound(part).equals(sounds.get(kin))) {
      return 0;
    }
    return part.isEmpty() || real(part)
        ? Slips.TOO_MANY
        : Slips.between(Sound.of(part), Sound.of(word), LIMIT);
  }
}
