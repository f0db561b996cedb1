package id.tapis.intake.post;

import id.tapis.intake.Attachment;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.PictureHandler;
import id.tapis.intake.Sight;
import id.tapis.intake.Sight.Why;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has pictures read before their message is handled, outside any transaction: whoever asks is told
 * to come again until it is done. When the process dies, the message is still in the inbox.
 */
@Component("postPictures")
class Pictures {

  private static final Logger log = LoggerFactory.getLogger(Pictures.class);
  private static final int AT_ONCE = 2;
  private static final int TRIES = 5;

  /** Of an album so many are read. */
  private static final int MOST = 5;

  private static final Duration REST = Duration.ofSeconds(1);

  private final Map<String, Channel> channels;
  private final ObjectProvider<PictureHandler> handler;
  private final Map<Long, CompletableFuture<Sight>> jobs = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("pictures-", 0).factory());

  Pictures(List<Channel> channels, ObjectProvider<PictureHandler> handler) {
    this.channels =
        channels.stream().collect(Collectors.toMap(Channel::prefix, Function.identity()));
    this.handler = handler;
  }

  /** The same message with what was read of its picture, or nothing yet. */
  Optional<Reading> look(Reading reading) {
    if (!(reading.content() instanceof Incoming.Said said)
        || !(said.message() instanceof ClientMessage.Picture picture)
        || picture.files().isEmpty()) {
      return Optional.of(reading);
    }
    var kept = reading.first();
    var job =
        jobs.computeIfAbsent(
            kept.seq(),
            it -> CompletableFuture.supplyAsync(() -> sight(kept.key(), said, picture), threads));
    return job.isDone()
        ? Optional.of(
            reading.saying(new Incoming.Said(said.writer(), picture.seen(job.join()), said.mark())))
        : Optional.empty();
  }

  /** Once the message is handled. */
  void forget(Reading reading) {
    jobs.remove(reading.first().seq());
  }

  private Sight sight(String key, Incoming.Said said, ClientMessage.Picture picture) {
    try {
      var channel = channels.get(key.substring(0, key.indexOf(':')));
      if (channel == null) {
        return new Sight.Nothing(Why.GONE);
      }
      channel.busy(said.writer());
      return together(picture.files().stream().limit(MOST).map(it -> sight(channel, it)).toList());
    } catch (RuntimeException e) {
      log.warn("A picture could not be read: {}", Trouble.outline(e));
      return new Sight.Nothing(Why.DAMAGED);
    }
  }

  /** Read one after another as one offer; why not, when none could be. */
  private static Sight together(List<Sight> sights) {
    var words =
        sights.stream()
            .filter(Sight.Words.class::isInstance)
            .map(it -> ((Sight.Words) it).text())
            .toList();
    return words.isEmpty() ? sights.getFirst() : new Sight.Words(String.join("\n", words));
  }

  private Sight sight(Channel channel, Attachment file) {
    return switch (file) {
      case Attachment.Here it -> handler.getObject().read(it.bytes());
      case Attachment.There it -> fetched(channel, it);
    };
  }

  private Sight fetched(Channel channel, Attachment.There file) {
    if (file.size() > Attachment.LARGEST) {
      return new Sight.Nothing(Why.TOO_HEAVY);
    }
    for (int i = 0; i < TRIES; i++) {
      switch (channel.fetch(file)) {
        case Channel.Fetched.Bytes it -> {
          return handler.getObject().read(it.bytes());
        }
        case Channel.Fetched.Gone it -> {
          return new Sight.Nothing(Why.GONE);
        }
        case Channel.Fetched.Later it -> rest();
      }
    }
    return new Sight.Nothing(Why.GONE);
  }

  private static void rest() {
    try {
      Thread.sleep(REST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }
}
