package id.tapis.intake;

/** The doorbell: called once per message, in order per client, inside a transaction. */
public interface ClientHandler {
  void handle(ClientMessage message);
}
