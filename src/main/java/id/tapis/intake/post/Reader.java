package id.tapis.intake.post;

import id.tapis.intake.post.Inbox.Kept;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads kept messages, and puts together what a client's app cut into parts. */
@Component("postReader")
class Reader {

  private final Inbox inbox;
  private final Clock clock;
  private final Duration joinWithin;
  private final Map<String, Channel> channels;
  private final Pictures pictures;

  Reader(
      Inbox inbox,
      Clock clock,
      IntakeSettings settings,
      List<Channel> channels,
      Pictures pictures) {
    this.pictures = pictures;
    this.inbox = inbox;
    this.clock = clock;
    this.joinWithin = settings.joinWithin();
    this.channels =
        channels.stream().collect(Collectors.toMap(Channel::prefix, Function.identity()));
  }

  /** The first pending message with what belongs to it; empty when somebody else closed it. */
  Optional<Reading> read(List<Long> pending) {
    var first = one(pending.getFirst());
    if (first.isEmpty()) {
      return first;
    }
    var reading = first.get();
    for (long seq : pending.subList(1, pending.size())) {
      var next = reading.mayGoOn() ? one(seq) : Optional.<Reading>empty();
      var last = reading.last();
      var both = next.filter(it -> soonAfter(last, it.first())).flatMap(reading::with);
      if (both.isEmpty()) {
        return Optional.of(reading.finished());
      }
      reading = both.get();
    }
    return Optional.of(reading);
  }

  /** How long to wait for another part of the same paste. */
  Duration rest(Reading reading) {
    if (!reading.mayGoOn()) {
      return Duration.ZERO;
    }
    var left = Duration.between(clock.instant(), reading.last().receivedAt().plus(joinWithin));
    return left.isNegative() || left.compareTo(joinWithin) > 0 ? Duration.ZERO : left;
  }

  /** The same with what was read of its picture; nothing yet while that is going on. */
  Optional<Reading> look(Reading reading) {
    return pictures.look(reading, this::read);
  }

  /** Whether the message's picture is being read, so that it need not be loaded yet. */
  boolean busy(long seq) {
    return pictures.busy(seq);
  }

  /** Once the message is closed. */
  void forget(long seq) {
    pictures.forget(seq);
  }

  /** What the message is, or nothing when it can't be read. */
  Incoming contentOf(long seq) {
    try {
      return inbox.load(seq).map(this::content).orElse(new Incoming.Nothing());
    } catch (RuntimeException e) {
      return new Incoming.Nothing();
    }
  }

  private boolean soonAfter(Kept part, Kept next) {
    return Duration.between(part.receivedAt(), next.receivedAt()).compareTo(joinWithin) <= 0;
  }

  private Optional<Reading> one(long seq) {
    return inbox.load(seq).map(it -> Reading.of(it, content(it)));
  }

  private Incoming content(Kept kept) {
    var prefix = kept.key().substring(0, kept.key().indexOf(':'));
    var channel = channels.get(prefix);
    if (channel == null) {
      throw new IllegalStateException("No channel reads " + prefix);
    }
    return channel.read(kept.raw(), kept.receivedAt());
  }
}
