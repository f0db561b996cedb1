package id.tapis.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.tapis.knowledge.Home;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A text is read once, however often it is checked, and not kept when it is long. */
class RememberingReaderTests {

  private static final OfferReader TRUE = OfferReader.load(new Home(Path.of("")));
  private static final UnderstandingSettings SETTINGS =
      new UnderstandingSettings(10, Duration.ofMinutes(1), 100);

  @Test
  void readsTheSameTextOnce() {
    var counted = mock(OfferReader.class);
    when(counted.read(anyString())).thenAnswer(it -> TRUE.read(it.getArgument(0)));
    var reader = new RememberingReader(counted, SETTINGS);

    var first = reader.read("Lowongan Taiwan gaji 12 juta");
    var second = reader.read("Lowongan Taiwan gaji 12 juta");

    assertThat(second).isSameAs(first);
    verify(counted, times(1)).read(anyString());
  }

  @Test
  void longTextsAreReadEachTime() {
    var counted = mock(OfferReader.class);
    when(counted.read(anyString())).thenAnswer(it -> TRUE.read(it.getArgument(0)));
    var reader = new RememberingReader(counted, SETTINGS);
    var text = "Lowongan Taiwan ".repeat(20);

    reader.read(text);
    reader.read(text);

    verify(counted, times(2)).read(anyString());
  }
}
