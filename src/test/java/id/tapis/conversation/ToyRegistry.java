package id.tapis.conversation;

import id.tapis.registry.Claim;
import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.Registry;
import id.tapis.registry.Standing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A register of invented companies, one for every standing and finding. */
final class ToyRegistry implements Registry {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final String SOURCE = "Daftar P3MI";

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Standing> standings = new LinkedHashMap<>();

  ToyRegistry() {
    var since = Optional.of(LocalDate.of(2025, 7, 1));
    add("PT Sinar Wahana Perdana", new Standing.Licensed("123/2024", DAY, SOURCE));
    add("PT Bina Karya Samudra", new Standing.Revoked(since, DAY, SOURCE));
    add("PT Laju Abadi Sentosa", new Standing.RevokedOnRequest(Optional.empty(), DAY, SOURCE));
    add(
        "PT Cahaya Niaga Utama",
        new Standing.Suspended(since, Optional.empty(), false, DAY, SOURCE));
    add(
        "PT Kirana Bahari Lintas",
        new Standing.Suspended(since, Optional.of(LocalDate.of(2025, 10, 1)), true, DAY, SOURCE));
    add("PT Marga Insan Global", new Standing.Expired(LocalDate.of(2025, 1, 2), DAY, SOURCE));
    add("PT Samudera Mitra Kerja", new Standing.SanctionEnded(since, DAY, SOURCE));
    add("PT Tirta Buana Raya", new Standing.NotRegistered(DAY, SOURCE));
    add(
        "PT Nusa Kelana Jaya",
        new Standing.Unknown(Standing.Reason.NOT_OFFICIAL, Optional.of(DAY)));
  }

  @Override
  public Lookup lookup(String name) {
    var asked = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^pt ", "");
    return switch (asked) {
      case "sinar wahana perdan" -> new Lookup.Likely(first(), 0.93);
      case "sinar wahana" -> new Lookup.Similar(entries.values().stream().limit(3).toList());
      case "hantu raya" -> new Lookup.NotFound(DAY);
      default -> exact(asked);
    };
  }

  @Override
  public Optional<Claim> claimed(String text) {
    return Optional.empty();
  }

  @Override
  public Optional<Standing> standing(String entryId) {
    return Optional.ofNullable(standings.get(entryId));
  }

  @Override
  public Optional<Entry> entry(String entryId) {
    return Optional.ofNullable(entries.get(entryId));
  }

  @Override
  public Optional<Lookup.Exact> chosen(String entryId) {
    return entry(entryId).map(it -> new Lookup.Exact(it, standing(entryId).orElseThrow()));
  }

  @Override
  public Lookup present(String entryId) {
    return chosen(entryId)
        .<Lookup>map(it -> it)
        .orElseGet(() -> new Lookup.CannotCheck(Standing.Reason.NOT_OFFICIAL, Optional.of(DAY)));
  }

  /** From now on the company stands otherwise. */
  void change(String name, Standing standing) {
    entries.values().stream()
        .filter(it -> it.name().equals(name))
        .forEach(it -> standings.put(it.id(), standing));
  }

  @Override
  public String version() {
    return "toy-1";
  }

  List<String> names() {
    return entries.values().stream().map(Entry::name).toList();
  }

  private Entry first() {
    return entries.values().iterator().next();
  }

  private Lookup exact(String asked) {
    return entries.values().stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals("pt " + asked))
        .findFirst()
        .<Lookup>map(it -> new Lookup.Exact(it, standing(it.id()).orElseThrow()))
        .orElseGet(() -> new Lookup.CannotCheck(Standing.Reason.NOT_OFFICIAL, Optional.of(DAY)));
  }

  private void add(String name, Standing standing) {
    var id = "p3mi-" + (entries.size() + 1);
    entries.put(id, new Entry(id, name, Optional.of("Cilacap")));
    standings.put(id, standing);
  }
}
