package id.tapis.understanding.facts;

import id.tapis.understanding.Money;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds amounts of money with their currency, range and period. */
final class Amounts {

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("rupiah", "IDR"),
          Map.entry("dolar", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("usdt", "USD"),
          Map.entry("ringgit", "MYR"),
          Map.entry("rm", "MYR"),
          Map.entry("sgd", "SGD"),
          Map.entry("hkd", "HKD"),
          Map.entry("ntd", "TWD"),
          Map.entry("riyal", "SAR"),
          Map.entry("real", "SAR"),
          Map.entry("rial", "SAR"),
          Map.entry("qar", "QAR"),
          Map.entry("yen", "JPY"),
          Map.entry("won", "KRW"),
          Map.entry("dirham", "AED"),
          Map.entry("aed", "AED"),
          Map.entry("baht", "THB"),
          Map.entry("bath", "THB"),
          Map.entry("euro", "EUR"),
          Map.entry("aud", "AUD"),
          Map.entry("nzd", "NZD"),
          Map.entry("pound", "GBP"),
          Map.entry("dinar", "KWD"),
          Map.entry("yuan", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("peso", "PHP"),
          Map.entry("lira", "TRY"),
          Map.entry("dong", "VND"),
          Map.entry("zloty", "PLN"));
  private static final Map<String, String> DOLLARS =
      Map.of(
          "singapura",
          "SGD",
          "hong",
          "HKD",
          "hk",
          "HKD",
          "australia",
          "AUD",
          "taiwan",
          "TWD",
          "sing",
          "SGD",
          "kanada",
          "CAD",
          "sin",
          "SGD",
          "nt",
          "TWD");
  private static final Set<String> UP_TO = Set.of("sampai", "hingga", "sd", "to", "ke");
  private static final double PLAIN_RUPIAH = 50_000;

  private final Phrases<String> periods;

  Amounts(Terms terms) {
    periods = terms.phrases("hour", "day", "week", "month", "year", "trip", "piece");
  }

  /** An amount and the tokens it stands on. */
  record Found(Money money, int from, int to) {}

  List<Found> in(Words words, int most) {
    var found = new ArrayList<Found>();
    for (int i = 0; i < words.size() && found.size() < most; ) {
      var amount = at(words, i);
      if (amount.isPresent()) {
        found.add(amount.get());
        i = amount.get().to();
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<Found> at(Words words, int i) {
    var vague = vague(words, i);
    if (vague.isPresent()) {
      return vague;
    }
    var before = currency(words.word(i));
    int start = before.isPresent() && !"dong".equals(words.word(i)) ? i + 1 : i;
    if (start > i && words.breaks(start)) {
      return Optional.empty();
    }
    return Numbers.at(words, start).flatMap(it -> range(words, i, start, it));
  }

  private Optional<Found> range(Words words, int from, int start, Numbers.Read first) {
    var second = upper(words, first);
    double low = first.value();
    double high = second.map(Numbers.Read::value).orElse(low);
    int end = second.map(Numbers.Read::end).orElse(first.end());
    boolean scaled = first.scaled() || second.filter(Numbers.Read::scaled).isPresent();
    if (!first.scaled() && second.filter(Numbers.Read::scaled).isPresent() && low < 1000) {
      low *= Numbers.scale(words.word(end - 1));
    }
    var currency = start > from ? currency(words.word(from)) : Optional.<String>empty();
    if (currency.isEmpty() || "USD".equals(currency.get())) {
      var after = after(words, end);
      currency = after.isPresent() ? after : currency;
      end += after.isPresent() ? 1 : 0;
    }
    if (currency.isEmpty() && !scaled && !plainRupiah(words, start, low)) {
      return Optional.empty();
    }
    var money = new double[] {Math.min(low, high), Math.max(low, high)};
    return Optional.of(found(words, new int[] {from, end}, money, currency.orElse("IDR")));
  }

  private Found found(Words words, int[] at, double[] bounds, String currency) {
    var period = period(words, at[1]);
    var money = new Money(bounds[0], bounds[1], currency, period, words.span(at[0], at[1]));
    return new Found(money, at[0], at[1]);
  }

  private static Optional<Numbers.Read> upper(Words words, Numbers.Read first) {
    int next = first.end();
    if (next >= words.size()) {
      return Optional.empty();
    }
    var gap = words.gap(next).strip();
    boolean dash = "-".equals(gap) || "~".equals(gap) || "–".equals(gap) || "—".equals(gap);
    int at = dash ? next : UP_TO.contains(words.word(next)) ? next + 1 : -1;
    if ("s".equals(words.word(next)) && "d".equals(words.word(next + 1))) {
      at = next + 2;
    }
    if (at < 0 || at >= words.size()) {
      return Optional.empty();
    }
    var skip = currency(words.word(at)).isPresent() ? at + 1 : at;
    return Numbers.at(words, skip).filter(it -> fits(first, it));
  }

  private static boolean fits(Numbers.Read first, Numbers.Read second) {
    return second.value() >= first.value() || (second.scaled() && first.value() < 1000);
  }

  /** Gaji dua digit and gaji belasan juta. */
  private Optional<Found> vague(Words words, int i) {
    var word = words.word(i);
    var next = words.word(i + 1);
    if (("2".equals(word) || "dua".equals(word)) && "digit".equals(next)) {
      return Optional.of(found(words, new int[] {i, i + 2}, new double[] {10e6, 99e6}, "IDR"));
    }
    if ("belasan".equals(word) && "juta".equals(next)) {
      return Optional.of(found(words, new int[] {i, i + 2}, new double[] {11e6, 19e6}, "IDR"));
    }
    if ("puluhan".equals(word) && "juta".equals(next)) {
      return Optional.of(found(words, new int[] {i, i + 2}, new double[] {20e6, 99e6}, "IDR"));
    }
    return Optional.empty();
  }

  private static boolean plainRupiah(Words words, int i, double value) {
    var written = words.word(i);
    boolean grouped = written.indexOf('.') > 0 || written.indexOf(',') > 0;
    return value >= PLAIN_RUPIAH && value < 1e9 && (grouped || written.endsWith("000"));
  }

  private static Optional<String> currency(String word) {
    return Optional.ofNullable(CURRENCIES.get(word));
  }

  private static Optional<String> after(Words words, int end) {
    if (end >= words.size() || words.breaks(end)) {
      return Optional.empty();
    }
    if ("dolar".equals(words.word(end)) && DOLLARS.containsKey(words.word(end + 1))) {
      return Optional.ofNullable(DOLLARS.get(words.word(end + 1)));
    }
    return "dong".equals(words.word(end)) ? Optional.empty() : currency(words.word(end));
  }

  /** Per bulan, /bln, sebulan: right after the amount, but for filler words. */
  private Optional<Money.Period> period(Words words, int end) {
    for (int i = end; i < Math.min(words.size(), end + 3); i++) {
      if (i > end && words.breaks(i)) {
        return Optional.empty();
      }
      var hit = periods.at(words.tokens(), i);
      if (hit != null) {
        boolean single = words.word(i).startsWith("se") || words.word(i).endsWith("an");
        boolean told = i > end && "per".equals(words.word(i - 1));
        boolean slash = words.gap(i).indexOf('/') >= 0;
        boolean spelled = single && !"bulan".equals(words.word(i)) || hit.to() > i + 1;
        return slash || told || spelled || words.word(i).startsWith("per")
            ? Optional.of(Money.Period.valueOf(hit.meaning().toUpperCase(Locale.ROOT)))
            : Optional.empty();
      }
      if (words.word(i).startsWith("per") && words.word(i).length() > 4) {
        return joined(words.word(i).substring(3));
      }
    }
    return Optional.empty();
  }

  private static Optional<Money.Period> joined(String unit) {
    return switch (unit) {
      case "bulan", "bln" -> Optional.of(Money.Period.MONTH);
      case "hari" -> Optional.of(Money.Period.DAY);
      case "jam" -> Optional.of(Money.Period.HOUR);
      case "minggu" -> Optional.of(Money.Period.WEEK);
      case "tahun" -> Optional.of(Money.Period.YEAR);
      case "trip" -> Optional.of(Money.Period.TRIP);
      case "paket", "pcs", "unit", "orang" -> Optional.of(Money.Period.PIECE);
      default -> Optional.empty();
    };
  }
}
