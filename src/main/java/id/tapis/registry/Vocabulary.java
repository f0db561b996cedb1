package id.tapis.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the registered names; spellings of one word share a number, its kin. */
final class Vocabulary {

  /** Two slips, and a little for what only sounds alike. */
  static final int LIMIT = 24;

  private static final int LONGEST = 40;

  private final Lexicon lexicon;
  private final Map<String, Integer> kinOfWord = new HashMap<>();
  private final Map<String, List<Integer>> kinsOfSound = new HashMap<>();

  /** Looked up once each, since every message is full of them. */
  private final Map<String, List<Near>> ordinarySlips = new ConcurrentHashMap<>();

  private final Set<Integer> misspelt = new HashSet<>();
  private final Map<String, Integer> kinOfModern = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> real = new HashSet<>();
  private final Set<String> ordinary;
  private final List<String> forms = new ArrayList<>();
  private final List<Integer> kinOfForm = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();
  private int kins;
  private SlipIndex slips = SlipIndex.of(List.of());

  Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon.spellings().forEach((word, same) -> spellings.put(Sound.of(word), Sound.of(same)));
    real.addAll(lexicon.real());
    ordinary = new HashSet<>(lexicon.ordinary());
  }

  /** The word's kin, made when it is new; only while the index is built. */
  int add(String word) {
    return kinOfWord.computeIfAbsent(word, this::kin);
  }

  /** Real words that only sound alike are no kin; a misspelt one is kin of the first. */
  private int kin(String word) {
    var alike = kinsOfSound.computeIfAbsent(sound(word), it -> new ArrayList<>());
    if (alike.isEmpty() || distinct(word)) {
      alike.add(kins++);
    }
    form(Sound.of(word), alike.getLast());
    if (!Sound.of(word).equals(word)) {
      form(word, alike.getLast());
    }
    int kin = distinct(word) ? alike.getLast() : alike.getFirst();
    if (!distinct(word)) {
      misspelt.add(kin);
    }
    var modern = Sound.modern(word);
    if (!modern.equals(word)) {
      kinOfModern.putIfAbsent(modern, kin);
    }
    return kin;
  }

  private void form(String form, int kin) {
    forms.add(form);
    kinOfForm.add(kin);
    marks.add(Slips.mark(form));
  }

  /** No words come after this. */
  void close() {
    slips = SlipIndex.of(forms);
    real.addAll(kinOfWord.keySet());
  }

  ClaimWords claims() {
    return lexicon.claims();
  }

  int size() {
    return kins;
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
    return real.contains(word);
  }

  /** A word that texts have without naming anybody. */
  boolean common(String word) {
    return lexicon.real().contains(word) || ordinary(word);
  }

  /** A word of ordinary messages, after which a name is over. */
  boolean ordinary(String word) {
    return ordinary.contains(word);
  }

  /** A word that nobody knows: neither registered nor real nor ordinary. */
  boolean unknown(String word) {
    return !real(word) && !ordinary(word);
  }

  private boolean distinct(String word) {
    return lexicon.real().contains(word) && !lexicon.spellings().containsKey(word);
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
    var letters = word.letters();
    var choices = new Choices(word, abbreviation(word));
    var same = kinOfWord.get(letters);
    if (same != null) {
      choices.add(same, 0, 0);
      return choices;
    }
    var old = kinOfModern.get(letters);
    if (old != null) {
      choices.add(old, 3, 0);
    }
    boolean own = distinct(letters);
    kinsOfSound.getOrDefault(sound(letters), List.of()).stream()
        .filter(it -> !own || misspelt.contains(it))
        .forEach(it -> choices.add(it, 3, 0));
    if (choices.size() == 0 && !real(letters) && !word.digits() && nameable(letters)) {
      if (ordinary(letters)) {
        ordinarySlips.computeIfAbsent(letters, this::slips).forEach(it -> it.into(choices));
      } else {
        slips(letters).forEach(it -> it.into(choices));
      }
    }
    return choices;
  }

  /** Longer words are no names, and their slips beyond number. */
  private static boolean nameable(String letters) {
    return letters.length() > 2 && letters.length() <= LONGEST;
  }

  /** A registered word that is few slips away. */
  private record Near(int kin, int slips) {
    void into(Choices choices) {
      choices.add(kin, slips + 2, slips);
    }
  }

  private boolean abbreviation(Word word) {
    return word.dotted() ? word.letters().length() < 7 : unknown(word.letters());
  }

  /** An ordinary word may be one slip away from a name's word, no more. */
  private List<Near> slips(String word) {
    int most = ordinary(word) ? Slips.ONE : LIMIT;
    var near = new ArrayList<Near>();
    var sound = Sound.of(word);
    slips.near(sound, form -> near(sound, form, most, near));
    if (!sound.equals(word)) {
      slips.near(word, form -> near(word, form, most, near));
    }
    return near.isEmpty() ? List.of() : near;
  }

  private void near(String word, int number, int most, List<Near> near) {
    if (Slips.apart(Slips.mark(word), marks.get(number))) {
      return;
    }
    var form = forms.get(number);
    if (counted(word, form)) {
      return;
    }
    int shorter = Math.min(word.length(), form.length());
    int limit = Math.min(most, shorter < 3 ? 4 : shorter < 5 ? 14 : LIMIT);
    int slips = Slips.between(word, form, limit);
    if (slips < Slips.TOO_MANY) {
      near.add(new Near(kinOfForm.get(number), slips));
    }
  }

  /** Dwimitra and Trimitra: another number makes another word. */
  private boolean counted(String one, String other) {
    var number = numeral(one);
    return !number.isEmpty() && !numeral(other).isEmpty() && !number.equals(numeral(other));
  }

  private String numeral(String word) {
    return claims().numerals().stream()
        .filter(it -> word.length() > it.length() + 2 && word.startsWith(it))
        .findFirst()
        .orElse("");
  }

  /** How far a part of a name written in one piece is from this registered word. */
  int slipsInPiece(String part, String word) {
    var kin = kinOfWord.get(word);
    if (part.equals(word) || (kin != null && kin.equals(kinOfWord.get(part)))) {
      return 0;
    }
    if (part.isEmpty() || real(part)) {
      return Slips.TOO_MANY;
    }
    return sound(part).equals(sound(word)) ? 0 : Slips.between(part, word, LIMIT);
  }
}
