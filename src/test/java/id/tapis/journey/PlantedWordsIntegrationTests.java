package id.tapis.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.fakebotapi.FakeBotApi;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What a client says stands nowhere where it could be read: not in logs, events, metrics or the
 * file.
 */
@SpringBootTest(
    classes = PlantedWordsIntegrationTests.House.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class PlantedWordsIntegrationTests {

  private static final List<String> PLANTED =
      List.of("Kenarimerah", "Zulfikrama", "81255504417", "Wanasariputra", "3302115566778899");

  private static final FakeBotApi api = FakeBotApi.start();
  private static final Path folder = folder();

  @Autowired private MeterRegistry meters;
  @Autowired private Heard heard;

  /** Everything published in the house. */
  static final class Heard {
    private final Collection<String> all = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(Object event) {
      all.add(event.toString());
    }
  }

  /** The whole house, without what other tests put beside it, and with ears. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @AutoConfigurationPackage(basePackages = "id.tapis")
  @ComponentScan(
      basePackages = "id.tapis",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*(Tests|Doors|Application|TestHouse|PostgresHouse|CaseworkRoom).*"))
  static class House {
    @Bean
    Heard heard() {
      return new Heard();
    }
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add(
        "spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("t") + ";WRITE_DELAY=0");
    settings.add("tapis.intake.key-file", () -> folder.resolve("key").toString());
    settings.add("tapis.telegram.token", () -> FakeBotApi.TOKEN);
    settings.add("tapis.telegram.api-url", api::url);
    settings.add("tapis.desk.admin-password", () -> Helpline.PASSWORD);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void leavesNoWordBehind(CapturedOutput output) throws IOException {
    var client = api.client(88_003);

    client.says(
        "Tolong saya dikurung di Poipet sama bos Zulfikrama, kata sandi Kenarimerah, kerja di PT"
            + " Wanasariputra, wa 0812-5550-4417, NIK saya 3302115566778899");
    client.waitForReply(1);
    client.says("Kenarimerah masih di sini");
    await().atMost(Duration.ofSeconds(15)).until(() -> api.ledger().in(88_003).size() >= 2);

    assertThat(heard.all).anyMatch(it -> it.contains("CaseOpened"));
    assertThat(PLANTED)
        .allSatisfy(
            it -> {
              assertThat(output.getAll()).doesNotContain(it);
              assertThat(heard.all).noneMatch(event -> event.contains(it));
              assertThat(meters.getMeters())
                  .noneMatch(meter -> meter.getId().toString().contains(it));
              assertThat(onDisk()).noneMatch(file -> file.contains(it));
            });
  }

  private static List<String> onDisk() {
    try (Stream<Path> files = Files.walk(folder)) {
      var all =
          files.filter(Files::isRegularFile).map(PlantedWordsIntegrationTests::bytes).toList();
      assertThat(all).isNotEmpty();
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("planted");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
