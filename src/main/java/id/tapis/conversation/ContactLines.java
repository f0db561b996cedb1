package id.tapis.conversation;

import id.tapis.directory.Service;
import java.util.List;
import java.util.Set;

/** Ways to reach those who can help, each with the date it was last seen. */
final class ContactLines {

  private static final Set<String> SHOWN = Set.of("phone", "whatsapp", "web", "app", "email");

  private ContactLines() {}

  static List<Phrase> of(List<Service> services) {
    return services.stream().flatMap(it -> of(it).stream()).toList();
  }

  static List<Phrase> of(Service service) {
    return service.lines().stream()
        .filter(it -> SHOWN.contains(it.type()))
        .map(
            it ->
                Phrase.item(
                    "contact",
                    service.name(),
                    Phrase.of("contact." + it.type(), it.value()),
                    new Phrase.Day(it.asOf())))
        .toList();
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
