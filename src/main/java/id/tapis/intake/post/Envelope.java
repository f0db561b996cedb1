package id.tapis.intake.post;

import id.tapis.intake.Button;
import id.tapis.intake.ClientId;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import id.tapis.intake.Vault;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals replies for their row in the outbox. */
@Component("postEnvelope")
class Envelope {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Vault vault;

  Envelope(Vault vault) {
    this.vault = vault;
  }

  byte[] close(long id, Reply reply) {
    var content = new Content(reply.text(), reply.buttons(), reply.turn());
    return vault.seal(JSON.writeValueAsString(content), place(id, reply.to()));
  }

  Reply open(long id, ClientId to, ReplyKind kind, byte[] sealed) {
    var content = JSON.readValue(vault.open(sealed, place(id, to)), Content.class);
    return new Reply(to, kind, content.text(), content.buttons(), content.turn());
  }

  private static String place(long id, ClientId to) {
    return "outbox.body:" + id + ":" + to.value();
  }

  private record Content(String text, List<Button> buttons, long turn) {}
}
