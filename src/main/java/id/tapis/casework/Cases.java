package id.tapis.casework;

import id.tapis.assessment.Risk;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases. */
interface Cases extends Repository<Case, UUID> {

  Case saveAndFlush(Case it);

  Optional<Case> findById(UUID id);

  /** Locked: nobody closes the case while something joins it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Case> findByOpenClient(String client);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Case> findByClient(String client);

  /** Most pressing first, then oldest; everybody's when nobody is named. */
  @Query(
      """
      select c from Case c
      where c.risk in :levels and c.status in :statuses and (:who = '' or c.counsellor = :who)
      order by c.urgency, c.openedAt, c.id
      """)
  List<Case> queue(Collection<Risk> levels, Collection<CaseStatus> statuses, String who, Limit to);

  @Query(
      """
      select count(c) from Case c
      where c.risk in :levels and c.status in :statuses and (:who = '' or c.counsellor = :who)
      """)
  long waiting(Collection<Risk> levels, Collection<CaseStatus> statuses, String who);

  @Query(
      "select c.risk as risk, count(c) as cases from Case c where c.status <> CLOSED group by c.risk")
  List<Count> openByLevel();

  @Query(
      """
      select c.id from Case c
      where c.closedAt < :before and c.legalHold = false and c.erasedAt is null
      order by c.closedAt
      """)
  List<UUID> over(Instant before, Limit to);

  /** How many open cases a level has. */
  interface Count {
    Risk getRisk();

    long getCases();
  }
}
