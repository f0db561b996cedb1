package id.tapis.intake.post;

import id.tapis.intake.Attachment;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.PictureHandler;
import id.tapis.intake.Sight;
import id.tapis.intake.Sight.Why;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
  private static final int TRIES = 3;

  /** No further picture of an album is begun after so long. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Of an album so many are read. */
  private static final int MOST = 5;

  private static final Duration REST = Duration.ofSeconds(1);

  private final Map<String, Channel> channels;
  private final ObjectProvider<PictureHandler> handler;
  private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("pictures-", 0).factory());

  Pictures(List<Channel> channels, ObjectProvider<PictureHandler> handler) {
    this.channels =
        channels.stream().collect(Collectors.toMap(Channel::prefix, Function.identity()));
    this.handler = handler;
  }

  /** The rows whose pictures are read, and what comes of it; no file is held while it waits. */
  private record Job(List<Long> rows, CompletableFuture<Sight> sight) {}

  /** Whether the picture of this row is being read: nothing need be loaded before it is done. */
  boolean busy(long seq) {
    var job = jobs.get(seq);
    return job != null && !job.sight().isDone();
  }

  /** The same message with what was read of its picture, or nothing yet. */
  Optional<Reading> look(Reading reading, Function<List<Long>, Optional<Reading>> loading) {
    if (!(reading.content() instanceof Incoming.Said said)
        || !(said.message() instanceof ClientMessage.Picture picture)
        || picture.files().isEmpty()) {
      return Optional.of(reading);
    }
    var rows = reading.rows().stream().map(Inbox.Kept::seq).toList();
    var job =
        jobs.compute(
            rows.getFirst(),
            (seq, known) ->
                known != null && known.rows().equals(rows) ? known : begun(rows, loading));
    if (!job.sight().isDone()) {
      return Optional.empty();
    }
    var seen =
        job.sight().isCompletedExceptionally()
            ? new Sight.Nothing(Why.TOO_HEAVY)
            : job.sight().join();
    return Optional.of(
        reading.saying(new Incoming.Said(said.writer(), picture.seen(seen), said.mark())));
  }

  private Job begun(List<Long> rows, Function<List<Long>, Optional<Reading>> loading) {
    return new Job(
        rows,
        CompletableFuture.supplyAsync(
            () -> loading.apply(rows).map(this::sight).orElse(new Sight.Nothing(Why.GONE)),
            threads));
  }

  /** Once the message is handled, given up, or somebody else's. */
  void forget(long seq) {
    jobs.remove(seq);
  }

  private Sight sight(Reading reading) {
    if (!(reading.content() instanceof Incoming.Said said)
        || !(said.message() instanceof ClientMessage.Picture picture)) {
      return new Sight.Nothing(Why.GONE);
    }
    var key = reading.first().key();
    try {
      var channel = channels.get(key.substring(0, key.indexOf(':')));
      if (channel == null) {
        return new Sight.Nothing(Why.GONE);
      }
      channel.busy(said.writer());
      return together(channel, picture.files());
    } catch (RuntimeException e) {
      log.warn("A picture could not be read: {}", Trouble.outline(e));
      return new Sight.Nothing(Why.DAMAGED);
    }
  }

  /** One after another as one offer, as long as there is time; why not, when none can be read. */
  private Sight together(Channel channel, List<Attachment> files) {
    long end = System.nanoTime() + LONGEST.toNanos();
    var words = new ArrayList<String>();
    Sight first = new Sight.Nothing(Why.TOO_HEAVY);
    for (var file : files.subList(0, Math.min(MOST, files.size()))) {
      if (System.nanoTime() < end) {
        var sight = sight(channel, file);
        first = words.isEmpty() ? sight : first;
        if (sight instanceof Sight.Words it) {
          words.add(it.text());
        }
      }
    }
    return words.isEmpty() ? first : new Sight.Words(String.join("\n", words), words.size());
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
  void close() throws InterruptedException {
    threads.shutdownNow();
    var unused = threads.awaitTermination(2, TimeUnit.SECONDS);
  }
}
