package id.tapis.registry;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.HourHasPassed;

/** Reads the lists again when they have changed, and lets those who watch a company know. */
class RegisterRefresh {

  private final Snapshots snapshots;
  private final HeldRegistry registry;
  private final ApplicationEventPublisher events;
  private volatile List<SnapshotStatus> seen = List.of();

  RegisterRefresh(Snapshots snapshots, HeldRegistry registry, ApplicationEventPublisher events) {
    this.snapshots = snapshots;
    this.registry = registry;
    this.events = events;
  }

  /** After an import or a decision here. */
  void now() {
    registry.refresh();
    seen = snapshots.status();
    events.publishEvent(new RegisterChanged(registry.version()));
  }

  /** Takes up what another instance has imported. */
  @EventListener
  void on(HourHasPassed hour) {
    if (!snapshots.status().equals(seen)) {
      now();
    }
  }
}
