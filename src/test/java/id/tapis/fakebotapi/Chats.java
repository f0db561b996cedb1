package id.tapis.fakebotapi;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Chats that can't be written to as usual. */
public final class Chats {

  private final Set<Long> blocked = ConcurrentHashMap.newKeySet();
  private final Set<Long> deactivated = ConcurrentHashMap.newKeySet();
  private final Map<Long, Long> moved = new ConcurrentHashMap<>();

  public void block(long chat) {
    blocked.add(chat);
  }

  public void unblock(long chat) {
    blocked.remove(chat);
  }

  public void deactivate(long chat) {
    deactivated.add(chat);
  }

  /** A group became a supergroup. */
  public void move(long from, long to) {
    moved.put(from, to);
  }

  void check(long chat) {
    if (blocked.contains(chat)) {
      throw new Refusal(403, "Forbidden: bot was blocked by the user");
    }
    if (deactivated.contains(chat)) {
      throw new Refusal(403, "Forbidden: user is deactivated");
    }
    if (moved.containsKey(chat)) {
      throw new Refusal(
          400,
          "Bad Request: group chat was upgraded to a supergroup chat",
          Map.of("migrate_to_chat_id", moved.get(chat)));
    }
  }
}
