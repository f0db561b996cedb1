package id.tapis.registry;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.HourHasPassed;

/** Takes up what another instance has imported, hourly. */
class RegisterRefresh {

  private final Snapshots snapshots;
  private final HeldRegistry registry;
  private volatile List<SnapshotStatus> seen = List.of();

  RegisterRefresh(Snapshots snapshots, HeldRegistry registry) {
    this.snapshots = snapshots;
    this.registry = registry;
  }

  @EventListener
  void on(HourHasPassed hour) {
    var now = snapshots.status();
    if (!now.equals(seen)) {
      registry.refresh();
      seen = now;
    }
  }
}
