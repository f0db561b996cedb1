package id.tapis.conversation;

import id.tapis.directory.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ways to reach those who can help, each with the date it was last seen. */
final class ContactLines {

  private static final Set<String> SHOWN = Set.of("phone", "whatsapp", "web", "email");

  private ContactLines() {}

  static List<Phrase> of(List<Service> services) {
    return services.stream().flatMap(it -> of(it).stream()).toList();
  }

  /** The service is named once; its further lines follow. */
  static List<Phrase> of(Service service) {
    var lines = new ArrayList<Phrase>();
    for (var line : service.lines().stream().filter(it -> SHOWN.contains(it.type())).toList()) {
      var value = Phrase.of("contact." + line.type(), line.value());
      var day = new Phrase.Day(line.asOf());
      lines.add(
          lines.isEmpty()
              ? Phrase.item("contact", service.name(), value, day)
              : Phrase.item("contact.also", value, day));
    }
    return lines;
  }

  /** The first line of each, and how to find those that have none that may be shown. */
  static List<Phrase> firsts(List<Service> services) {
    return services.stream()
        .map(
            it ->
                of(it).stream()
                    .findFirst()
                    .orElseGet(() -> Phrase.item("contact.none", it.name(), it.reach())))
        .toList();
  }
}
