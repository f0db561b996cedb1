package id.tapis.conversation;

import id.tapis.conversation.Transcripts.Line;
import id.tapis.conversation.Transcripts.Speaker;
import id.tapis.intake.ClientHandler;
import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Clients;
import id.tapis.intake.Courier;
import id.tapis.intake.Redaction;
import id.tapis.intake.Sight;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers the doorbell: loads what is remembered, lets the script decide, and does what it says.
 */
final class Dialogue implements ClientHandler {

  private final Script script;
  private final Conversations conversations;
  private final KeptTranscripts transcripts;
  private final Effects effects;
  private final Wording wording;
  private final Courier courier;
  private final Clients clients;
  private final Redaction redaction;

  Dialogue(
      Script script,
      Conversations conversations,
      KeptTranscripts transcripts,
      Effects effects,
      Wording wording,
      Courier courier,
      Clients clients,
      Redaction redaction) {
    this.script = script;
    this.conversations = conversations;
    this.transcripts = transcripts;
    this.effects = effects;
    this.wording = wording;
    this.courier = courier;
    this.clients = clients;
    this.redaction = redaction;
  }

  @Override
  public void handle(ClientMessage message) {
    var client = message.client();
    var kept = conversations.find(client);
    var before =
        kept.map(Conversations.Kept::memory)
            .orElseGet(() -> Memory.fresh(Language.hinted(message.from().languageHint())));
    var redacted = redacted(message);
    var turn = script.next(before, redacted);
    if (turn.effects().stream().anyMatch(Effect.Erased.class::isInstance)) {
      erase(client, turn);
      return;
    }
    save(client, kept, turn.next());
    keepHeard(redacted, before, turn);
    say(client, turn);
    effects.apply(client, turn);
    if (before.stage().withCounsellor() && addressed(redacted)) {
      effects.wrote(client);
    }
  }

  private void save(ClientId client, Optional<Conversations.Kept> kept, Memory next) {
    if (kept.isPresent()) {
      conversations.save(client, new Conversations.Kept(next, kept.get().version()));
    } else {
      conversations.begin(client, next);
    }
  }

  /** First everything goes, then one word says so; nothing of the talk is remembered. */
  private void erase(ClientId client, Turn turn) {
    clients.erase(client);
    turn.utterances().forEach(it -> courier.send(wording.reply(it, client, turn.next())));
  }

  private void keepHeard(ClientMessage message, Memory before, Turn turn) {
    boolean kept = kept(turn) && before.stage().withCounsellor();
    heard(message, before.language())
        .map(it -> new Line(Speaker.CLIENT, it, message.from().at(), OptionalLong.empty()))
        .ifPresent(it -> transcripts.add(message.client(), it, kept));
  }

  private void say(ClientId client, Turn turn) {
    for (var utterance : turn.utterances()) {
      var reply = wording.reply(utterance, client, turn.next());
      var sent = OptionalLong.of(courier.send(reply));
      transcripts.add(client, new Line(Speaker.BOT, reply.text(), effects.now(), sent), kept(turn));
    }
  }

  private static boolean kept(Turn turn) {
    return turn.next().stage().withCounsellor();
  }

  /** What a counsellor should be able to read: words, and the answer behind a button. */
  private Optional<String> heard(ClientMessage message, Language language) {
    return switch (message) {
      case ClientMessage.Text it -> said(it.text());
      case ClientMessage.Edited it -> said(it.text());
      case ClientMessage.Command it -> said(it.argument());
      case ClientMessage.Picture it -> said((it.caption() + "\n" + it.words()).strip());
      case ClientMessage.Pressed it -> wording.words(Phrase.of("button." + it.action()), language);
      case ClientMessage.Voice it -> wording.words(Phrase.of("heard.voice"), language);
      case ClientMessage.Unreadable it -> Optional.empty();
    };
  }

  /** What a counsellor waits for; commands and menus are between the client and the bot. */
  private static boolean addressed(ClientMessage message) {
    return switch (message) {
      case ClientMessage.Text it -> true;
      case ClientMessage.Edited it -> true;
      case ClientMessage.Picture it -> true;
      case ClientMessage.Voice it -> true;
      case ClientMessage.Pressed it -> it.action().startsWith("calm-");
      case ClientMessage.Command it -> false;
      case ClientMessage.Unreadable it -> false;
    };
  }

  private static Optional<String> said(String words) {
    return Optional.of(words).filter(it -> !it.isBlank());
  }

  private Sight redacted(Sight sight) {
    return switch (sight) {
      case Sight.Words it -> new Sight.Words(redaction.redact(it.text()), it.pictures());
      case Sight.Nothing it -> it;
    };
  }

  private ClientMessage redacted(ClientMessage message) {
    return switch (message) {
      case ClientMessage.Text it ->
          new ClientMessage.Text(it.from(), redaction.redact(it.text()), it.forwarded());
      case ClientMessage.Edited it ->
          new ClientMessage.Edited(it.from(), redaction.redact(it.text()));
      case ClientMessage.Command it ->
          new ClientMessage.Command(it.from(), it.name(), redaction.redact(it.argument()));
      case ClientMessage.Picture it ->
          new ClientMessage.Picture(
              it.from(),
              redaction.redact(it.caption()),
              it.files(),
              it.sight().map(this::redacted),
              it.album());
      case ClientMessage.Pressed it -> it;
      case ClientMessage.Voice it -> it;
      case ClientMessage.Unreadable it -> it;
    };
  }
}
