package id.tapis.intake.post;

import id.tapis.intake.Delivery;
import id.tapis.intake.post.Aftermath.Tried;
import id.tapis.intake.post.Lanes.Step;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox: one letter in flight per client, in order. */
@Component("postSender")
@Order(1)
class Sender implements Duty {

  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  private static final Duration DATABASE_AWAY = Duration.ofMillis(500);

  private final Outbox outbox;
  private final Aftermath aftermath;
  private final Breadth breadth;
  private final MeterRegistry meters;
  private final Map<String, Carrier> carriers;
  private final Map<Long, Tried> unsaved = new ConcurrentHashMap<>();
  private volatile @Nullable Lanes lanes;
  private @Nullable Feed feed;

  Sender(
      Outbox outbox,
      Aftermath aftermath,
      IntakeSettings settings,
      MeterRegistry meters,
      List<Carrier> carriers) {
    this.outbox = outbox;
    this.aftermath = aftermath;
    this.meters = meters;
    this.breadth = new Breadth(settings.senders());
    this.carriers =
        carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
  }

  @Override
  public void start() {
    unsaved.clear();
    var fresh = new Lanes("sender", 1, this::next);
    lanes = fresh;
    feed = new Feed("outbox-feed", new Waiting(outbox, repeatable()), fresh, outbox.bell());
    feed.start();
  }

  @Override
  public void stop() {
    if (feed != null && lanes != null) {
      feed.stop();
      lanes.close(Duration.ofSeconds(8));
    }
  }

  private Set<String> repeatable() {
    var names = new HashSet<String>();
    carriers.values().stream()
        .filter(Carrier::repeatable)
        .map(Carrier::channel)
        .forEach(names::add);
    return names;
  }

  private Step next(List<Long> pending) {
    long id = pending.getFirst();
    try {
      var tried = unsaved.get(id);
      return tried == null ? attempt(id) : save(tried);
    } catch (RuntimeException e) {
      if (Trouble.isDatabaseAway(e)) {
        return Step.again(DATABASE_AWAY);
      }
      log.error("Reply {} can't be sent: {}", id, Trouble.outline(e));
      return unsaved.containsKey(id) ? Step.again(DATABASE_AWAY) : end(id, Delivery.FAILED);
    }
  }

  private Step end(long id, Delivery state) {
    outbox.ended(id, state, 0);
    meters.counter("tapis.replies", "state", state.name()).increment();
    return Step.done(1);
  }

  private Step attempt(long id) {
    var found = outbox.load(id);
    if (found.isEmpty()) {
      return Step.done(1);
    }
    var parcel = found.get();
    var carrier = carriers.get(parcel.channel());
    if (parcel.letter().isEmpty() || carrier == null) {
      return end(id, Delivery.UNREACHABLE);
    }
    if (aftermath.expired(parcel)) {
      return end(id, Delivery.FAILED);
    }
    var wait = aftermath.rest(parcel);
    if (wait.isZero()) {
      wait = carrier.hold(parcel.letter().get().reply());
    }
    return wait.isZero() ? send(parcel, parcel.letter().get(), carrier) : Step.again(wait);
  }

  private Step send(Parcel parcel, Letter letter, Carrier carrier) {
    if (!outbox.claim(parcel.id())) {
      return Step.done(1);
    }
    var outcome = timed(carrier, letter);
    if (outcome instanceof Outcome.Unknown && carrier.repeatable()) {
      outcome = new Outcome.NotSent();
    }
    meters.counter("tapis.deliveries", "outcome", outcome.getClass().getSimpleName()).increment();
    var tried = new Tried(parcel, outcome);
    unsaved.put(parcel.id(), tried);
    return save(tried);
  }

  private Outcome timed(Carrier carrier, Letter letter) {
    long before = System.nanoTime();
    var outcome = carrier.deliver(letter);
    var open = lanes;
    if (open != null && !carrier.repeatable()) {
      open.resize(breadth.after(Duration.ofNanos(System.nanoTime() - before), open.size()));
    }
    return outcome;
  }

  private Step save(Tried tried) {
    var rest = aftermath.save(tried);
    unsaved.remove(tried.parcel().id());
    return rest.map(Step::again).orElse(Step.done(1));
  }
}
