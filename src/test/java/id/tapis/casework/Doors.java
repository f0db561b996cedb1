package id.tapis.casework;

import id.tapis.conversation.ContactTraces;
import id.tapis.conversation.Handovers;
import id.tapis.conversation.Transcripts;
import id.tapis.intake.ClientId;
import id.tapis.intake.Courier;
import id.tapis.intake.Delivery;
import id.tapis.intake.Reply;
import id.tapis.intake.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms to the left, by hand: what they were told stands in public fields. */
@Configuration
public class Doors {

  /** A clock that tests turn. */
  public static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    public void turn(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** What was said to and by clients. */
  public static final class Talks implements Transcripts {
    public final Map<ClientId, List<Line>> lines = new HashMap<>();
    public final List<ClientId> kept = new ArrayList<>();
    public final Map<ClientId, Instant> released = new HashMap<>();
    private final Clock clock;
    private long reply;

    Talks(Clock clock) {
      this.clock = clock;
    }

    public void says(ClientId client, String words) {
      add(client, new Line(Speaker.CLIENT, words, clock.instant(), OptionalLong.empty()));
    }

    private void add(ClientId client, Line line) {
      lines.computeIfAbsent(client, it -> new ArrayList<>()).add(line);
    }

    @Override
    public List<Line> of(ClientId client) {
      return List.copyOf(lines.getOrDefault(client, List.of()));
    }

    @Override
    public long write(ClientId client, String words) {
      add(client, new Line(Speaker.COUNSELLOR, words, clock.instant(), OptionalLong.of(++reply)));
      return reply;
    }

    @Override
    public void keep(ClientId client) {
      kept.add(client);
    }

    @Override
    public void release(ClientId client, Instant forgetAt) {
      released.put(client, forgetAt);
    }
  }

  /** What was known at handovers. */
  public static final class Notebook implements Handovers {
    public final Map<Long, Handover> handovers = new HashMap<>();

    @Override
    public Optional<Handover> handover(long id) {
      return Optional.ofNullable(handovers.get(id));
    }
  }

  @Bean
  Hands clock() {
    return new Hands();
  }

  @Bean
  Talks talks(Clock clock) {
    return new Talks(clock);
  }

  @Bean
  Notebook notebook() {
    return new Notebook();
  }

  @Bean
  Courier courier() {
    return new Courier() {
      @Override
      public long send(Reply reply) {
        throw new IllegalStateException("Only the transcript sends");
      }

      @Override
      public Map<Long, Delivery> deliveries(Set<Long> ids) {
        var deliveries = new HashMap<Long, Delivery>();
        ids.forEach(it -> deliveries.put(it, Delivery.WAITING));
        return deliveries;
      }
    };
  }

  @Bean
  Vault vault() {
    return new Vault() {
      @Override
      public byte[] seal(String text, String place) {
        var bytes = (place + "\u0000" + text).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] ^= 0x5a;
        }
        return bytes;
      }

      @Override
      public String open(byte[] sealed, String place) {
        var bytes = sealed.clone();
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] ^= 0x5a;
        }
        var parts = new String(bytes, StandardCharsets.UTF_8).split("\u0000", 2);
        if (!parts[0].equals(place)) {
          throw new IllegalStateException("Sealed for another place");
        }
        return parts[1];
      }

      @Override
      public String pseudonym(String text) {
        return "a".repeat(26);
      }
    };
  }

  /** Two reports under three names of every contact that was seen. */
  @Bean
  public ContactTraces traces() {
    return contacts ->
        contacts.stream().collect(Collectors.toMap(it -> it, it -> new ContactTraces.Trace(2, 3)));
  }
}
