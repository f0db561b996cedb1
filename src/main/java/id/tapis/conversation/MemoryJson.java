package id.tapis.conversation;

import id.tapis.conversation.Memory.Checked;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered as text, to be sealed; language and turn stand beside it. */
final class MemoryJson {

  /** What an earlier version remembered has no company. */
  private record Parts(Stage stage, Optional<Checked> checked, @Nullable String company) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MemoryJson() {}

  static String write(Memory memory) {
    return JSON.writeValueAsString(
        new Parts(memory.stage(), memory.checked(), memory.company().orElse(null)));
  }

  /** A stage that this version cannot read any more must not silence anybody. */
  static Memory read(String json, Language language, long turn) {
    try {
      var parts = JSON.readValue(json, Parts.class);
      var company = Optional.ofNullable(parts.company());
      return new Memory(parts.stage(), language, turn, parts.checked(), company);
    } catch (JacksonException e) {
      return forgotten(language, turn);
    }
  }

  /** Of whom only language and turn are left. */
  static Memory forgotten(Language language, long turn) {
    return new Memory(new Stage.Ready(false), language, turn, Optional.empty(), Optional.empty());
  }
}
