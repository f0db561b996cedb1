package id.tapis.understanding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * Reads a text once, however often it is checked within a while: a dialogue comes back to its offer
 * with every question and button, and an offer that goes round comes from many. Readings are held
 * in memory only, without whose they are.
 */
final class RememberingReader implements OfferReader {

  private final OfferReader reader;
  private final Cache<String, OfferReading> readings;
  private final Cache<String, List<Hint>> hints;
  private final int longest;

  RememberingReader(OfferReader reader, UnderstandingSettings settings) {
    this.reader = reader;
    this.longest = settings.longestRemembered();
    this.readings = cache(settings);
    this.hints = cache(settings);
  }

  private static <T> Cache<String, T> cache(UnderstandingSettings settings) {
    return Caffeine.newBuilder()
        .maximumSize(settings.remembered())
        .expireAfterWrite(settings.rememberedFor())
        .build();
  }

  @Override
  public OfferReading read(String text) {
    return text.length() > longest ? reader.read(text) : readings.get(text, reader::read);
  }

  @Override
  public List<Hint> hints(OfferReading reading) {
    var text = reading.text();
    return text.length() > longest
        ? reader.hints(reading)
        : hints.get(text, it -> reader.hints(reading));
  }

  @Override
  public List<String> words(String phrase) {
    return reader.words(phrase);
  }

  @Override
  public String version() {
    return reader.version();
  }
}
