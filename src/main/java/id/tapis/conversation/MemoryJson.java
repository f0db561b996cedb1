package id.tapis.conversation;

import id.tapis.conversation.Memory.Checked;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered as text, to be sealed; language and turn stand beside it. */
final class MemoryJson {

  private record Parts(Stage stage, Optional<Checked> checked) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MemoryJson() {}

  static String write(Memory memory) {
    return JSON.writeValueAsString(new Parts(memory.stage(), memory.checked()));
  }

  /** A stage that this version cannot read any more must not silence anybody. */
  static Memory read(String json, Language language, long turn) {
    try {
      var parts = JSON.readValue(json, Parts.class);
      return new Memory(parts.stage(), language, turn, parts.checked());
    } catch (JacksonException e) {
      return forgotten(language, turn);
    }
  }

  /** Of whom only language and turn are left. */
  static Memory forgotten(Language language, long turn) {
    return new Memory(new Stage.Ready(false), language, turn, Optional.empty());
  }
}
