package id.tapis.intake;

/** What intake keeps about clients, for those who must erase it. */
public interface Clients {

  /** Forgets address, messages and replies of a client, after publishing {@link ClientErased}. */
  void erase(ClientId client);

  /** Whether messages can still reach the client. */
  boolean reachable(ClientId client);
}
