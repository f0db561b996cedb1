package id.tapis.conversation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands Telegram shows, per language, in neutral words. */
record Menu(Wording wording) {

  private static final List<String> SHOWN =
      List.of("cek", "bantuan", "belajar", "bahasa", "data", "bersih", "berhenti", "hapus", "mulai");

  Map<String, Map<String, String>> commands() {
    var all = new LinkedHashMap<String, Map<String, String>>();
    Arrays.stream(Language.values()).forEach(it -> all.put(it.code(), commands(it)));
    return all;
  }

  private Map<String, String> commands(Language language) {
    var commands = new LinkedHashMap<String, String>();
    for (var name : SHOWN) {
      wording
          .words(Phrase.of("command." + name), language)
          .ifPresent(it -> commands.put(name, it));
    }
    return commands;
  }
}
