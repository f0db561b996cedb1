package id.tapis.understanding.facts;

import id.tapis.understanding.words.Words;
import java.util.Map;
import java.util.Optional;

/** Reads numbers in digits or words: 1.500.000, 2,5, dua belas, tujuh ratus lima puluh. */
final class Numbers {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("satu", 1),
          Map.entry("dua", 2),
          Map.entry("tiga", 3),
          Map.entry("empat", 4),
          Map.entry("lima", 5),
          Map.entry("enam", 6),
          Map.entry("tujuh", 7),
          Map.entry("delapan", 8),
          Map.entry("sembilan", 9),
          Map.entry("sepuluh", 10),
          Map.entry("sebelas", 11),
          Map.entry("seratus", 100));
  private static final Map<String, Double> SCALES =
      Map.of(
          "ribu", 1e3, "juta", 1e6, "miliar", 1e9, "seribu", 1e3, "sejuta", 1e6, "jutaan", 1e6,
          "ribuan", 1e3);

  private Numbers() {}

  /** A number, the token after it, and whether a scale such as juta was said. */
  record Read(double value, int end, boolean scaled) {}

  static Optional<Read> at(Words words, int i) {
    var first = words.word(i);
    if (!first.isEmpty() && Character.isDigit(first.charAt(0))) {
      return digits(first).map(it -> scaled(words, it, i + 1));
    }
    if ("sejuta".equals(first) || "seribu".equals(first)) {
      return Optional.of(new Read(scale(first), i + 1, true));
    }
    if ("setengah".equals(first) && "juta".equals(words.word(i + 1))) {
      return Optional.of(new Read(5e5, i + 2, true));
    }
    return UNITS.containsKey(first) ? Optional.of(spelled(words, i)) : Optional.empty();
  }

  static double scale(String word) {
    return SCALES.getOrDefault(word, 0.0);
  }

  private static Read scaled(Words words, double value, int next) {
    double scale = scale(words.word(next));
    if (scale == 0) {
      return new Read(value, next, false);
    }
    return half(words, new Read(value * scale, next + 1, true), scale);
  }

  private static Read half(Words words, Read read, double scale) {
    return "setengah".equals(words.word(read.end()))
        ? new Read(read.value() + scale / 2, read.end() + 1, true)
        : read;
  }

  private static Read spelled(Words words, int start) {
    double part = 0;
    int i = start;
    for (; UNITS.containsKey(words.word(i)); i++) {
      int unit = UNITS.getOrDefault(words.word(i), 0);
      switch (words.word(i + 1)) {
        case "belas" -> {
          part += 10 + unit;
          i++;
        }
        case "puluh" -> {
          part += 10 * unit;
          i++;
        }
        case "ratus" -> {
          part += 100 * unit;
          i++;
        }
        default -> part += unit;
      }
    }
    var read = scaled(words, part, i);
    return read.scaled() && read.value() >= 1e6 ? withThousands(words, read) : read;
  }

  /** Dua juta lima ratus ribu. */
  private static Read withThousands(Words words, Read millions) {
    if (!UNITS.containsKey(words.word(millions.end()))) {
      return millions;
    }
    var rest = spelled(words, millions.end());
    boolean fits = rest.scaled() && rest.value() < 1e6;
    return fits ? new Read(millions.value() + rest.value(), rest.end(), true) : millions;
  }

  /** Dots and commas between groups of three mean thousands, else a decimal point. */
  static Optional<Double> digits(String written) {
    if (written.length() > 15) {
      return Optional.empty();
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '.' && c != ',' && (c < '0' || c > '9')) {
        return Optional.empty();
      }
    }
    int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    boolean decimal = last >= 0 && written.length() - last - 1 != 3;
    var plain =
        decimal
            ? written.substring(0, last).replace(".", "").replace(",", "")
                + "."
                + written.substring(last + 1)
            : written.replace(".", "").replace(",", "");
    return Optional.of(Double.parseDouble(plain));
  }
}
