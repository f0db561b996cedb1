package id.tapis.conversation;

import id.tapis.assessment.Knowledge;
import id.tapis.directory.Directory;
import id.tapis.directory.Service;
import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Origin;
import id.tapis.knowledge.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A script over toys, and messages of one invented client. */
final class ToyHouse {

  static final Home HOME = new Home(Path.of(""));
  static final ClientId CLIENT = new ClientId("abcdefghijklmnopqrstuvwxyz");
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final RedWords RED_WORDS = RedWords.load(HOME);
  static final SmallTalk TALK = SmallTalk.load(HOME);
  static final Wording WORDING = Wording.ofClients();
  static final ConversationSettings SETTINGS =
      new ConversationSettings(
          Duration.ofHours(72),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(6),
          Duration.ofHours(72),
          Duration.ofDays(365),
          2,
          Duration.ofDays(180),
          "tesseract");

  private ToyHouse() {}

  static Script script() {
    return script(new ToyRegistry());
  }

  static Script script(ToyRegistry registry) {
    var check = new ToyCheck(registry);
    var alarm = new Alarm(RED_WORDS);
    var verdicts = new Verdicts(new ToyKnowledge(), new ToyDirectory());
    var card = new EmergencyCard(new ToyDirectory());
    var consultation = new Consultation(check, alarm, card, SETTINGS);
    var checking = new Checking(check, registry, alarm, verdicts, consultation);
    return new Script(
        checking,
        consultation,
        new Commands(consultation, checking, SETTINGS),
        new KeyFacts(checking, TALK),
        new Reopening(
            checking,
            new Details(new ToyDirectory(), registry),
            new FollowUp(checking),
            new Correcting(checking)),
        new Watching(registry, SETTINGS),
        TALK);
  }

  static EmergencyAnswers emergencyAnswers() {
    return new EmergencyAnswers(RED_WORDS, new EmergencyCard(new ToyDirectory()), WORDING);
  }

  static Origin origin(String hint) {
    return new Origin(CLIENT, hint, NOON);
  }

  static ClientMessage.Text text(String words) {
    return new ClientMessage.Text(origin("id"), words, false);
  }

  static ClientMessage.Pressed pressed(String action, long turn) {
    return new ClientMessage.Pressed(origin("id"), action, turn);
  }

  static ClientMessage.Command command(String name, String argument) {
    return new ClientMessage.Command(origin("id"), name, argument);
  }

  /** Two countries. */
  record ToyKnowledge() implements Knowledge {
    @Override
    public List<String> modi() {
      return List.of("scam_online_asia_tenggara");
    }

    @Override
    public List<String> indicators() {
      return List.of();
    }

    @Override
    public Optional<DestinationStatus> destination(String country) {
      return switch (country) {
        case "KH" ->
            Optional.of(new DestinationStatus("KH", "Kamboja", "not_placement", "2025-10"));
        case "TW" -> Optional.of(new DestinationStatus("TW", "Taiwan", "listed_2022", "2022-04"));
        default -> Optional.empty();
      };
    }
  }

  /** Services whose numbers lead nowhere. */
  record ToyDirectory() implements Directory {

    private static final List<Service> ALL =
        List.of(
            service("sapa129", "SAPA 129 (Kemen PPPA)", "phone", "000"),
            service("kp2mi", "Kementerian Pelindungan Pekerja Migran (KP2MI)", "phone", "+62 00"),
            service("iasc", "Indonesia Anti-Scam Centre (OJK)", "web", "contoh.example"),
            new Service("polisi", "Polri", List.of(), "Datang ke kantor terdekat"),
            new Service("bp3mi", "BP3MI di provinsi", List.of(), "Datang ke kantor terdekat"),
            new Service("sejiwa", "Layanan psikologi SEJIWA", List.of(), "Petugas tahu nomornya"));

    @Override
    public Optional<Service> service(String id) {
      return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Service> services(List<String> ids) {
      return ids.stream().flatMap(it -> service(it).stream()).toList();
    }

    @Override
    public List<Service> emergency(Optional<String> country) {
      return country.filter(it -> !it.equals("ID")).isPresent()
          ? services(List.of("kp2mi"))
          : services(List.of("sapa129", "kp2mi"));
    }

    private static Service service(String id, String name, String type, String value) {
      return new Service(
          id, name, List.of(new Service.Line(type, value, "2026-03")), "Hubungi kantornya");
    }
  }
}
