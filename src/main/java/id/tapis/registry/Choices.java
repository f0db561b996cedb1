package id.tapis.registry;

import java.util.Arrays;

/** What registered words one written word may stand for, each with its cost and slips. */
final class Choices {

  private final Word word;
  private final boolean abbreviates;
  private int[] kins = new int[4];
  private int[] costs = new int[4];
  private int[] slips = new int[4];
  private int size;

  Choices(Word word, boolean abbreviates) {
    this.word = word;
    this.abbreviates = abbreviates;
  }

  void add(int kin, int cost, int slip) {
    int at = at(kin);
    if (at >= 0) {
      costs[at] = Math.min(costs[at], cost);
      slips[at] = Math.min(slips[at], slip);
      return;
    }
    if (size == kins.length) {
      kins = Arrays.copyOf(kins, size * 2);
      costs = Arrays.copyOf(costs, size * 2);
      slips = Arrays.copyOf(slips, size * 2);
    }
    kins[size] = kin;
    costs[size] = cost;
    slips[size++] = slip;
  }

  /** Where the kin is among the choices, or less than zero. */
  int at(int kin) {
    for (int i = 0; i < size; i++) {
      if (kins[i] == kin) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return size;
  }

  int kin(int at) {
    return kins[at];
  }

  int cost(int at) {
    return costs[at];
  }

  int slips(int at) {
    return slips[at];
  }

  /** Stands for whole words only, so that a name must have one of them. */
  boolean whole() {
    return size > 0 && !abbreviates;
  }

  boolean hopeless() {
    return size == 0 && !abbreviates;
  }

  /** Whether the word is the beginning or the consonants of the registered one. */
  boolean abbreviates(String registered) {
    var brief = word.letters();
    if (!abbreviates
        || registered.length() <= brief.length()
        || registered.charAt(0) != brief.charAt(0)) {
      return false;
    }
    boolean head = registered.startsWith(brief);
    boolean initial = brief.length() == 1 && word.written() != Word.Case.SMALL;
    return (head && (word.dotted() || initial || brief.length() >= 3))
        || (brief.length() >= 3 && consonants(registered).startsWith(brief))
        || bare(registered)
        || hasty(registered);
  }

  /** Three or more of its consonants, the first and the last among them: Mdr for Mandiri. */
  private boolean bare(String registered) {
    var brief = word.letters();
    var all = consonants(registered);
    int at = 0;
    for (int i = 0; i < all.length() && at < brief.length(); i++) {
      at += all.charAt(i) == brief.charAt(at) ? 1 : 0;
    }
    return at == brief.length() && at >= 3 && brief.charAt(at - 1) == all.charAt(all.length() - 1);
  }

  /** Only vowels are missing, as in chats: all its consonants are there, in their order. */
  boolean hasty(String registered) {
    var brief = word.letters();
    int at = 0;
    for (int i = 0; i < registered.length(); i++) {
      char letter = registered.charAt(i);
      if (at < brief.length() && brief.charAt(at) == letter) {
        at++;
      } else if (i == 0 || !Sound.vowel(letter)) {
        return false;
      }
    }
    return at == brief.length() && at >= 3;
  }

  private static String consonants(String word) {
    var consonants = new StringBuilder().append(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      if (!Sound.vowel(word.charAt(i))) {
        consonants.append(word.charAt(i));
      }
    }
    return consonants.toString();
  }
}
