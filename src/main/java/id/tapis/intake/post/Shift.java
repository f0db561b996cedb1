package id.tapis.intake.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the duties while this instance leads: alone on H2, by lock on PostgreSQL. */
@Component
public class Shift implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Shift.class);
  private static final Duration ASK_EVERY = Duration.ofSeconds(2);

  private final boolean works;
  private final List<Duty> duties;
  private final DataSource database;
  private final Product product;
  private volatile boolean leading;
  private final Bell bell = new Bell();
  private volatile boolean running;
  private @Nullable Thread thread;

  Shift(List<Duty> duties, DataSource database, Product product, IntakeSettings settings) {
    this.works = settings.works();
    this.product = product;
    this.duties = duties;
    this.database = database;
  }

  /** Whether this instance polls, works and sends now. */
  public boolean leading() {
    return leading;
  }

  /** A command that only needs the database leaves the work to whoever serves. */
  @Override
  public boolean isAutoStartup() {
    return works;
  }

  @Override
  public synchronized void start() {
    running = true;
    thread = Thread.ofPlatform().name("shift").start(this::run);
  }

  /** Waits until all duties ended; nobody is interrupted, H2's files mind that. */
  @Override
  public synchronized void stop() {
    running = false;
    bell.ring();
    try {
      if (thread != null) {
        thread.join(Duration.ofSeconds(20));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    var lead = Optional.<Lead>empty();
    try {
      while (running) {
        lead = lead.or(this::lead);
        lead.map(Lead::ask).ifPresent(this::follow);
        bell.await(ASK_EVERY);
      }
    } catch (InterruptedException e) {
      log.debug("The shift was interrupted");
    }
    follow(Lead.Answer.THEIRS);
    lead.ifPresent(Lead::leave);
  }

  /** While nobody can tell, things stay as they are: cries for help are answered meanwhile. */
  private void follow(Lead.Answer answer) {
    if (answer == Lead.Answer.OURS && !leading) {
      leading = true;
      log.info("This instance leads");
      duties.forEach(Duty::start);
    } else if (answer == Lead.Answer.THEIRS && leading) {
      leading = false;
      duties.reversed().forEach(Duty::stop);
    }
  }

  private Optional<Lead> lead() {
    try {
      return Optional.of(product.isPostgres() ? new AdvisoryLock(database) : new OnlyOne());
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** The lead where a database has one user by its file's lock. */
  private static final class OnlyOne implements Lead {
    @Override
    public Answer ask() {
      return Answer.OURS;
    }

    @Override
    public void leave() {}
  }
}
