package id.tapis.intake;

import java.util.Map;

/** The commands a chat app shows in its menu. */
public interface CommandMenu {

  /** Language (BCP 47, empty for all others) to command (without slash) to description. */
  Map<String, Map<String, String>> commands();
}
