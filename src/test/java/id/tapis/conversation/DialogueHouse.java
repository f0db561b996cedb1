package id.tapis.conversation;

import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The dialogue wired over empty tables of a database, and one client who talks. */
final class DialogueHouse {

  final ToyPost post = new ToyPost();
  final List<Object> events = new ArrayList<>();
  final TurningClock clock = new TurningClock();
  final JdbcClient jdbc;
  final KeptTranscripts transcripts;
  final KeptHandovers handovers;
  final Consents consents;
  final Conversations conversations;
  final Watches watches;
  final KeptTraces traces;
  final WatchNews news;
  final ToyRegistry registry;
  final Forgetting forgetting;
  final Dialogue dialogue;

  DialogueHouse(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/conversation")
        .load()
        .migrate();
    jdbc = JdbcClient.create(database);
    List.of("conversation", "handover", "transcript", "consent", "watch", "contact_trace")
        .forEach(it -> jdbc.sql("delete from " + it).update());
    registry = new ToyRegistry();
    conversations = new Conversations(jdbc, post, clock);
    handovers = new KeptHandovers(jdbc, post);
    consents = new Consents(jdbc);
    watches = new Watches(jdbc);
    traces = new KeptTraces(jdbc, post);
    transcripts =
        new KeptTranscripts(
            jdbc, post, clock, post, ToyHouse.WORDING, conversations, handovers, ToyHouse.SETTINGS);
    forgetting = new Forgetting(conversations, transcripts, ledgers(), ToyHouse.SETTINGS, clock);
    post.onErased = forgetting::on;
    dialogue = dialogue();
    news = news(database);
  }

  private Ledgers ledgers() {
    return new Ledgers(handovers, consents, watches, traces);
  }

  private Dialogue dialogue() {
    return new Dialogue(
        ToyHouse.script(registry),
        conversations,
        transcripts,
        new Effects(ledgers(), registry, ToyHouse.SETTINGS, ToyHouse.WORDING, events::add, clock),
        ToyHouse.WORDING,
        post,
        post,
        text -> text.replaceAll("[0-9]{16}", "(NIK)"));
  }

  private WatchNews news(DataSource database) {
    return new WatchNews(
        watches,
        registry,
        conversations,
        transcripts,
        ToyHouse.WORDING,
        post,
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        clock);
  }

  void say(String words) {
    say(ToyHouse.CLIENT, words);
  }

  void say(ClientId client, String words) {
    var origin = new Origin(client, "id", clock.instant());
    send(new ClientMessage.Text(origin, words, false));
  }

  /** Presses a button of the newest message. */
  void press(String action) {
    var kept = conversations.find(ToyHouse.CLIENT).orElseThrow();
    send(ToyHouse.pressed(action, kept.memory().turn()));
  }

  void send(ClientMessage message) {
    dialogue.handle(message);
  }
}
