package id.tapis.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** A conversation that repeats what it hears; "jenis X" asks for a reply of kind X. */
public class Echo implements ClientHandler, EmergencyHandler, PictureHandler {

  public static final String EMERGENCY = "Darurat: hubungi 112.";
  public static final String APOLOGY = "Maaf, pesan Anda tidak bisa diolah.";

  private final Courier courier;
  private final Clients clients;
  private final Map<ClientId, List<ClientMessage>> heard = new ConcurrentHashMap<>();

  private final List<ClientId> gone = new CopyOnWriteArrayList<>();

  public Echo(Courier courier, Clients clients) {
    this.courier = courier;
    this.clients = clients;
  }

  @Override
  public void handle(ClientMessage message) {
    var words = words(message);
    if (words.contains("rusak")) {
      throw new IllegalStateException("rusak: " + words);
    }
    heard.computeIfAbsent(message.client(), it -> new CopyOnWriteArrayList<>()).add(message);
    if (words.equals("hapus")) {
      clients.erase(message.client());
    }
    courier.send(new Reply(message.client(), kind(words), "gema: " + words, buttons(words), 7));
  }

  /** A picture's letters are its bytes. */
  @Override
  public Sight read(byte[] file) {
    return new Sight.Words(new String(file, StandardCharsets.UTF_8));
  }

  private static ReplyKind kind(String words) {
    var parts = words.split(" ");
    return words.startsWith("jenis ") ? ReplyKind.valueOf(parts[1]) : ReplyKind.VERDICT;
  }

  private static List<Button> buttons(String words) {
    return words.contains("tombol")
        ? List.of(new Button("Bicara dengan petugas", "human"), new Button("Lagi", "again"))
        : List.of();
  }

  private static String words(ClientMessage message) {
    return switch (message) {
      case ClientMessage.Text it -> it.text();
      case ClientMessage.Edited it -> "diubah " + it.text();
      case ClientMessage.Command it -> "/" + it.name() + " " + it.argument();
      case ClientMessage.Pressed it -> "tekan " + it.action() + " " + it.turn();
      case ClientMessage.Picture it -> ("gambar " + it.caption() + " " + it.words()).strip();
      case ClientMessage.Voice it -> "suara";
      case ClientMessage.Unreadable it -> "tak terbaca";
    };
  }

  public List<ClientMessage> heardFrom(ClientId client) {
    return heard.getOrDefault(client, List.of());
  }

  @EventListener
  public void on(ClientGone event) {
    gone.add(event.client());
  }

  public List<ClientId> gone() {
    return gone;
  }

  public List<ClientMessage> heard() {
    return heard.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public Optional<String> answer(String text, String languageHint) {
    return text.contains("tolong") ? Optional.of(EMERGENCY) : Optional.empty();
  }

  @Override
  public String apology(String languageHint) {
    return APOLOGY;
  }
}
