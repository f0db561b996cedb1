package id.tapis.directory;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The services of config/referrals, and the lines of config/emergency.yaml. */
final class ReferralDirectory implements Directory {

  private record Sources(Map<String, Map<String, String>> sources) {}

  private record Emergency(List<Choice> home, List<Choice> abroad) {}

  private record Choice(String service, List<String> lines) {}

  private final Map<String, Service> services;
  private final List<Service> home;
  private final List<Service> abroad;

  private ReferralDirectory(
      Map<String, Service> services, List<Service> home, List<Service> abroad) {
    this.services = services;
    this.home = home;
    this.abroad = abroad;
  }

  static Directory load(Home home) {
    var sources = KnowledgeFile.read(home.config("sources.yaml"), Sources.class).sources();
    var services = new LinkedHashMap<String, Service>();
    for (var file : KnowledgeFile.list(home.config("referrals"), ".yaml")) {
      var referral = KnowledgeFile.read(file, Referral.class);
      services.put(referral.id(), service(file, referral, sources));
    }
    var file = home.config("emergency.yaml");
    var emergency = KnowledgeFile.read(file, Emergency.class);
    return new ReferralDirectory(
        services,
        choose(file, emergency.home(), services),
        choose(file, emergency.abroad(), services));
  }

  @Override
  public Optional<Service> service(String id) {
    return Optional.ofNullable(services.get(id));
  }

  @Override
  public List<Service> services(List<String> ids) {
    return ids.stream().flatMap(it -> service(it).stream()).toList();
  }

  @Override
  public List<Service> emergency(Optional<String> country) {
    return country.filter(it -> !it.equals("ID")).isPresent() ? abroad : home;
  }

  private static Service service(
      Path file, Referral referral, Map<String, Map<String, String>> sources) {
    var lines =
        referral.contacts().stream()
            .filter(Referral.Contact::mayBeShown)
            .map(it -> new Service.Line(it.type(), it.value(), asOf(file, it, sources)))
            .toList();
    return new Service(referral.id(), referral.name(), lines, referral.reach());
  }

  /** The latest day anybody saw the contact. */
  private static String asOf(
      Path file, Referral.Contact contact, Map<String, Map<String, String>> sources) {
    var seen =
        contact.source().stream()
            .map(it -> date(file, it, sources))
            .filter(it -> Character.isDigit(it.charAt(0)));
    return Stream.concat(Stream.ofNullable(contact.confirmed()), seen)
        .max(Comparator.naturalOrder())
        .orElse("2026-03");
  }

  private static String date(Path file, String source, Map<String, Map<String, String>> sources) {
    var known = sources.get(source);
    if (known == null) {
      throw new KnowledgeFault(file, "contacts.source", source, "no such source");
    }
    return known.getOrDefault("date", "n.d.");
  }

  private static List<Service> choose(
      Path file, List<Choice> choices, Map<String, Service> services) {
    return choices.stream().map(it -> chosen(file, it, services)).toList();
  }

  private static Service chosen(Path file, Choice choice, Map<String, Service> services) {
    var service = services.get(choice.service());
    if (service == null) {
      throw new KnowledgeFault(file, "service", choice.service(), "no such service");
    }
    var lines = service.lines().stream().filter(it -> choice.lines().contains(it.value())).toList();
    if (lines.size() != choice.lines().size()) {
      throw new KnowledgeFault(
          file, "lines", choice.lines().toString(), "holds a contact that may not be shown");
    }
    return new Service(service.id(), service.name(), lines, service.reach());
  }
}
