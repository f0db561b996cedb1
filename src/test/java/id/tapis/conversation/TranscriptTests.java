package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.intake.Attachment;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Sight;
import id.tapis.knowledge.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Whole dialogues, pinned by keys; the stage is stored and reloaded between turns. */
class TranscriptTests {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static final boolean REWRITE = Boolean.getBoolean("tapis.transcripts.rewrite");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final Script script = ToyHouse.script();

  @TestFactory
  Stream<DynamicTest> tellsTheSameDialogues() {
    return KnowledgeFile.list(FOLDER, ".yaml").stream()
        .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> play(it)));
  }

  @Test
  void coversFortyDialogues() {
    assertThat(KnowledgeFile.list(FOLDER, ".yaml")).hasSizeGreaterThanOrEqualTo(40);
  }

  @SuppressWarnings("unchecked")
  private void play(Path file) throws IOException {
    Map<String, Object> told = YAML.readValue(Files.readString(file), LinkedHashMap.class);
    var turns = (List<Map<String, Object>>) Objects.requireNonNull(told.get("turns"));
    var hint = (String) told.getOrDefault("hint", "id");

    var played = played(turns, hint);

    if (REWRITE) {
      told.put("turns", played);
      Files.writeString(file, YAML.writeValueAsString(told));
    } else {
      assertThat(played).as(file.toString()).isEqualTo(turns);
    }
  }

  private List<Map<String, Object>> played(List<Map<String, Object>> turns, String hint) {
    var played = new ArrayList<Map<String, Object>>();
    var memory = Memory.fresh(Language.hinted(hint));
    for (var told : turns) {
      var turn = script.next(memory, message(told, memory));
      played.add(described(told, turn));
      turn.utterances()
          .forEach(it -> Manners.hold(ToyHouse.WORDING.reply(it, ToyHouse.CLIENT, turn.next())));
      assertThat(turn.utterances()).hasSizeLessThanOrEqualTo(2);
      memory = reloaded(turn.next());
    }
    return played;
  }

  private static Memory reloaded(Memory memory) {
    return MemoryJson.read(MemoryJson.write(memory), memory.language(), memory.turn());
  }

  private static ClientMessage message(Map<String, Object> told, Memory memory) {
    var origin = ToyHouse.origin("id");
    if (told.get("presses") instanceof String action) {
      long turn = ((Number) told.getOrDefault("of-turn", memory.turn())).longValue();
      return new ClientMessage.Pressed(origin, action, turn);
    }
    if (told.get("edits") instanceof String words) {
      return new ClientMessage.Edited(origin, words);
    }
    if (told.get("sends") instanceof String what) {
      return switch (what) {
        case "voice" -> new ClientMessage.Voice(origin);
        case "sticker" -> new ClientMessage.Unreadable(origin);
        default ->
            new ClientMessage.Picture(
                origin,
                (String) told.getOrDefault("caption", ""),
                Collections.nCopies(
                    ((Number) told.getOrDefault("pictures", 1)).intValue(),
                    new Attachment.There("", 0)),
                Optional.ofNullable((String) told.get("read")).map(it -> sight(it, told)),
                "");
      };
    }
    return said((String) Objects.requireNonNull(told.get("says")));
  }

  /** Words, or the reason why there are none, in capitals. */
  private static Sight sight(String read, Map<String, Object> told) {
    int pictures =
        ((Number) told.getOrDefault("readable", told.getOrDefault("pictures", 1))).intValue();
    return Arrays.stream(Sight.Why.values())
        .filter(it -> it.name().equals(read))
        .findFirst()
        .<Sight>map(Sight.Nothing::new)
        .orElseGet(() -> new Sight.Words(read, pictures));
  }

  private static ClientMessage said(String words) {
    if (!words.startsWith("/")) {
      return ToyHouse.text(words);
    }
    var parts = words.substring(1).split(" ", 2);
    return ToyHouse.command(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private static Map<String, Object> described(Map<String, Object> told, Turn turn) {
    var described = new LinkedHashMap<>(told);
    described.put(
        "hears",
        turn.utterances().stream()
            .map(it -> it.phrases().stream().map(Phrase::key).toList())
            .toList());
    var offers =
        turn.utterances().stream()
            .flatMap(it -> it.choices().stream().map(Choice::action))
            .toList();
    described.put("offers", offers);
    var effects = turn.effects().stream().map(TranscriptTests::named).toList();
    if (effects.isEmpty()) {
      described.remove("does");
    } else {
      described.put("does", effects);
    }
    described.put("stage", turn.next().stage().getClass().getSimpleName());
    return described;
  }

  private static String named(Effect effect) {
    return switch (effect) {
      case Effect.HandOver it -> "hands over " + it.ground() + " " + it.assessment().risk();
      case Effect.Consented it -> "consent " + it.purpose() + " " + (it.given() ? "yes" : "no");
      case Effect.Watched it -> "watches " + it.company().name();
      case Effect.Traced it -> "counts contacts " + it.assessment().facts().contacts().size();
      case Effect.Withdrawn it -> "withdraws";
      case Effect.Erased it -> "erases";
    };
  }
}
