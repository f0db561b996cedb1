package id.tapis.understanding;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds the row of a feature by its 32-bit hash alone, in one step through memory where a map takes
 * five. Two features of one hash share a row: among a hundred thousand that is about one pair.
 */
final class FeatureTable {

  static final int NONE = -1;

  private static final int MIX = 0x9E3779B9;

  private final int[] hashes;
  private final long[] cells;
  private final int shift;

  FeatureTable(Collection<String> features) {
    hashes = features.stream().mapToInt(String::hashCode).distinct().sorted().toArray();
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(1, hashes.length));
    shift = 32 - bits;
    cells = new long[1 << bits];
    Arrays.fill(cells, NONE);
    for (int row = 0; row < hashes.length; row++) {
      int at = start(hashes[row]);
      while (cells[at] != NONE) {
        at = at + 1 & cells.length - 1;
      }
      cells[at] = (long) hashes[row] << 32 | row;
    }
  }

  int size() {
    return hashes.length;
  }

  /** From 0 to size, exclusive, or NONE. */
  int row(String feature) {
    int hash = feature.hashCode();
    int at = start(hash);
    while (cells[at] != NONE) {
      if ((int) (cells[at] >> 32) == hash) {
        return (int) cells[at];
      }
      at = at + 1 & cells.length - 1;
    }
    return NONE;
  }

  private int start(int hash) {
    return hash * MIX >>> shift;
  }
}
