package id.tapis.registry;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers of names under the hash of a text, packed into one sorted array. */
final class Numbers {

  static final int MOST = 1 << 20;

  private long[] pairs = new long[1024];
  private int size;

  void add(CharSequence key, int number) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = (hash(key) << 20) | number;
  }

  void close() {
    pairs = Arrays.copyOf(pairs, size);
    Arrays.sort(pairs);
  }

  /** Calls back with every number under the key, and by rare chance others. */
  void under(CharSequence key, IntConsumer found) {
    long hash = hash(key);
    int at = Arrays.binarySearch(pairs, hash << 20);
    for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pairs[i] >> 20 == hash; i++) {
      found.accept((int) (pairs[i] & (MOST - 1)));
    }
  }

  private static long hash(CharSequence key) {
    long hash = 7;
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 1_000_003 + key.charAt(i);
    }
    return (hash ^ (hash >>> 29)) & ((1L << 43) - 1);
  }
}
