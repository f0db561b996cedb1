package id.tapis.registry;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Finds words that may be a slip or two away, by what is left when letters are taken out. */
final class SlipIndex {

  private static final int NUMBER_BITS = 20;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** Hash of the rest above, number of the word below; in order. */
  private final long[] rests;

  private SlipIndex(long[] rests) {
    this.rests = rests;
  }

  static SlipIndex of(List<String> words) {
    var rests = new long[1024];
    int size = 0;
    for (int number = 0; number < words.size(); number++) {
      for (long hash : rests(words.get(number))) {
        if (size == rests.length) {
          rests = Arrays.copyOf(rests, size * 2);
        }
        rests[size++] = (hash << NUMBER_BITS) | number;
      }
    }
    var exact = Arrays.copyOf(rests, size);
    Arrays.sort(exact);
    return new SlipIndex(exact);
  }

  /** Calls back with the number of each word that may be near; more than once for some. */
  void near(String word, IntConsumer found) {
    for (long hash : rests(word)) {
      int at = Arrays.binarySearch(rests, hash << NUMBER_BITS);
      for (int i = at < 0 ? -at - 1 : at;
          i < rests.length && rests[i] >> NUMBER_BITS == hash;
          i++) {
        found.accept((int) (rests[i] & NUMBER));
      }
    }
  }

  /** Hashes of the word and of what is left without one letter, and without two from six on. */
  private static long[] rests(String word) {
    int length = word.length();
    boolean two = length >= 5;
    var rests = new long[1 + length + (two ? length * (length - 1) / 2 : 0)];
    int size = 0;
    rests[size++] = hash(word, -1, -1);
    for (int i = 0; i < length; i++) {
      rests[size++] = hash(word, i, -1);
      for (int j = i + 1; two && j < length; j++) {
        rests[size++] = hash(word, i, j);
      }
    }
    return rests;
  }

  private static long hash(String word, int without, int nor) {
    long hash = 7;
    for (int i = 0; i < word.length(); i++) {
      if (i != without && i != nor) {
        hash = hash * 1_000_003 + word.charAt(i);
      }
    }
    return (hash ^ (hash >>> 29)) & ((1L << 43) - 1);
  }
}
