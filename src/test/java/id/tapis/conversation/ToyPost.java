package id.tapis.conversation;

import id.tapis.intake.ClientErased;
import id.tapis.intake.ClientId;
import id.tapis.intake.Clients;
import id.tapis.intake.Courier;
import id.tapis.intake.Delivery;
import id.tapis.intake.Reply;
import id.tapis.intake.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What intake does, in memory: replies are collected, sealing is seen through. */
final class ToyPost implements Courier, Clients, Vault {

  final List<Reply> sent = new ArrayList<>();
  Consumer<ClientErased> onErased = it -> {};

  @Override
  public long send(Reply reply) {
    sent.add(reply);
    return sent.size();
  }

  @Override
  public Map<Long, Delivery> deliveries(Set<Long> ids) {
    return Map.of();
  }

  @Override
  public void erase(ClientId client) {
    onErased.accept(new ClientErased(client, ToyHouse.NOON));
    sent.clear();
  }

  @Override
  public boolean reachable(ClientId client) {
    return true;
  }

  @Override
  public byte[] seal(String text, String place) {
    return Base64.getEncoder().encode((place + "|" + text).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String open(byte[] sealed, String place) {
    var opened = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
    if (!opened.startsWith(place + "|")) {
      throw new IllegalArgumentException("Sealed for another place");
    }
    return opened.substring(place.length() + 1);
  }

  @Override
  public String pseudonym(String text) {
    return Integer.toHexString(text.hashCode());
  }

  List<String> texts() {
    return sent.stream().map(Reply::text).toList();
  }
}
