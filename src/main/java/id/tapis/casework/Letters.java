package id.tapis.casework;

import id.tapis.casework.CaseFile.Said;
import id.tapis.conversation.Transcripts;
import id.tapis.conversation.Transcripts.Line;
import id.tapis.intake.ClientId;
import id.tapis.intake.Courier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The only way from here to a client; takes letters and nothing else. */
@Component
class Letters {
  private final Transcripts transcripts;
  private final Courier courier;

  Letters(Transcripts transcripts, Courier courier) {
    this.transcripts = transcripts;
    this.courier = courier;
  }

  void send(ClientId client, Letter letter) {
    transcripts.write(client, letter.words());
  }

  void keep(ClientId client) {
    transcripts.keep(client);
  }

  void release(ClientId client, Instant forgetAt) {
    transcripts.release(client, forgetAt);
  }

  /** What was said, with how far each of our words got. */
  List<Said> of(ClientId client) {
    var lines = transcripts.of(client);
    var ids =
        lines.stream()
            .map(Line::reply)
            .filter(OptionalLong::isPresent)
            .map(OptionalLong::getAsLong)
            .collect(Collectors.toSet());
    var deliveries = courier.deliveries(ids);
    return lines.stream()
        .map(
            it ->
                new Said(
                    it.speaker(),
                    it.words(),
                    it.at(),
                    it.reply().isPresent()
                        ? Optional.ofNullable(deliveries.get(it.reply().getAsLong()))
                        : Optional.empty()))
        .toList();
  }
}
