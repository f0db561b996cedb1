package id.tapis.casework;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.moments.HourHasPassed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties closed cases when their time is over. */
@Component
class CaseRetention {
  private static final Logger LOG = LoggerFactory.getLogger(CaseRetention.class);
  private static final int AT_ONCE = 1000;
  private final Cases cases;
  private final CaseEraser eraser;
  private final CaseConsents consents;
  private final TransactionTemplate transaction;
  private final CaseworkSettings settings;
  private final Clock clock;

  CaseRetention(
      Cases cases,
      CaseEraser eraser,
      CaseConsents consents,
      TransactionTemplate transaction,
      CaseworkSettings settings,
      Clock clock) {
    this.cases = cases;
    this.eraser = eraser;
    this.consents = consents;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(HourHasPassed hour) {
    var before = clock.instant().minus(settings.keepClosed());
    var over = cases.over(before, Limit.of(AT_ONCE));
    over.forEach(this::empty);
    transaction.executeWithoutResult(it -> consents.forgetUnused(before));
    if (!over.isEmpty()) {
      LOG.info("{} closed cases emptied", over.size());
    }
  }

  private void empty(UUID id) {
    try {
      transaction.executeWithoutResult(it -> cases.findById(id).ifPresent(eraser::erase));
    } catch (OptimisticLockingFailureException e) {
      LOG.info("Case {} is being emptied elsewhere", id);
    }
  }
}
