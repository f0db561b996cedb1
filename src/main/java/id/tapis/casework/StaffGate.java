package id.tapis.casework;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets through what was granted, and writes down who came. */
@Component
class StaffGate {
  private final Permissions permissions;
  private final Audit audit;
  private final CaseworkSettings settings;
  private final Clock clock;

  StaffGate(Permissions permissions, Audit audit, CaseworkSettings settings, Clock clock) {
    this.permissions = permissions;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  boolean opens(Staff by, Permission permission) {
    return permissions.grants(by.role(), permission);
  }

  /** Throws what was not granted; the attempt is written down. */
  void check(Staff by, Permission permission, Optional<CaseId> id) {
    if (!opens(by, permission)) {
      audit.add(by, permission, false, id);
      throw new NotPermitted(by, permission);
    }
  }

  void passed(Staff by, Permission permission, CaseId id) {
    audit.add(by, permission, true, Optional.of(id));
  }

  /** A page that refreshes itself is one reading, written down once a sitting. */
  void reads(Staff by, Permission permission, Optional<CaseId> id) {
    if (!audit.knows(by, permission, id, clock.instant().minus(settings.sitting()))) {
      audit.add(by, permission, true, id);
    }
  }
}
