package id.tapis.conversation;

import id.tapis.intake.CommandMenu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands Telegram shows, per language, in neutral words. */
record Menu(Wording wording) implements CommandMenu {

  private static final List<String> SHOWN =
      List.of(
          "cek", "bantuan", "belajar", "bahasa", "data", "bersih", "berhenti", "hapus", "mulai");

  @Override
  public Map<String, Map<String, String>> commands() {
    var all = new LinkedHashMap<String, Map<String, String>>();
    all.put("", commands(Language.ID));
    all.put(Language.EN.code(), commands(Language.EN));
    return all;
  }

  private Map<String, String> commands(Language language) {
    var commands = new LinkedHashMap<String, String>();
    for (var name : SHOWN) {
      wording.words(Phrase.of("command." + name), language).ifPresent(it -> commands.put(name, it));
    }
    return commands;
  }
}
