package id.tapis.intake;

import java.util.Map;
import java.util.Set;

/** Delivers what any room wants sent; replies of one client keep their order. */
public interface Courier {

  /** Keeps the reply in the caller's transaction and sends it after commit; answers its id. */
  long send(Reply reply);

  /** Unknown ids are absent. */
  Map<Long, Delivery> deliveries(Set<Long> ids);
}
