package id.tapis.fakebotapi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message as it arrived in a chat. */
public record Sent(
    long number,
    long chat,
    long messageId,
    String text,
    List<Key> keys,
    String method,
    Instant at) {

  /** A button under it. */
  public record Key(String label, String data) {}

  public List<String> labels() {
    return keys.stream().map(Key::label).toList();
  }

  Optional<Key> key(String label) {
    return keys.stream().filter(it -> it.label().equals(label)).findFirst();
  }
}
