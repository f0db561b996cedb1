package id.tapis.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented lists, gathered and official. */
final class RegisterFixtures {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  static final String HEADER = "nama,izin,status,tanggal,sampai,kota,sumber,tanggal_sumber\n";

  private RegisterFixtures() {}

  static Clock clock() {
    return Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneOffset.UTC);
  }

  static SnapshotDescription gathered() {
    return description("Himpunan Uji", TODAY, false);
  }

  static SnapshotDescription official(LocalDate asOf) {
    return description("Daftar Uji Resmi", asOf, true);
  }

  private static final Map<String, String> COLUMNS =
      Map.of(
          "name", "nama",
          "licence", "izin",
          "status", "status",
          "status_date", "tanggal",
          "status_until", "sampai",
          "city", "kota",
          "source", "sumber",
          "source_date", "tanggal_sumber");
  private static final Map<String, String> STATUSES =
      Map.of("aktif", "LICENSED", "skorsing", "SUSPENDED", "dicabut", "REVOKED", "?", "UNKNOWN");

  private static SnapshotDescription description(String publisher, LocalDate asOf, boolean whole) {
    return new SnapshotDescription(null, publisher, asOf, whole, whole, COLUMNS, STATUSES, null);
  }

  static Path csv(Path folder, String rows) {
    try {
      return Files.writeString(folder.resolve("daftar.csv"), HEADER + rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RegisterRow row(String name, Status status, String date, String sourceDate) {
    var nowhere = new RegisterRow.Seat(Optional.empty(), Optional.of("Kota Uji"), Optional.empty());
    var event =
        new StatusEvent(
            status,
            new PartialDate(date),
            Optional.empty(),
            "Kabar Uji " + sourceDate,
            new PartialDate(sourceDate));
    return new RegisterRow(
        name,
        Optional.of("SIP-01"),
        Optional.empty(),
        nowhere,
        event,
        Optional.empty(),
        RegisterRow.Order.NONE);
  }

  /** The same with an end. */
  static RegisterRow until(RegisterRow row, LocalDate until) {
    var was = row.event();
    var event =
        new StatusEvent(
            was.status(), was.date(), Optional.of(until), was.source(), was.sourceDate());
    return new RegisterRow(
        row.name(),
        row.licence(),
        row.licenceUntil(),
        row.seat(),
        event,
        row.contacts(),
        row.order());
  }

  static Snapshot gathered(RegisterRow... rows) {
    return new Snapshot(ListKind.P3MI, "Himpunan Uji", TODAY, false, false, List.of(rows));
  }

  static Snapshot official(LocalDate asOf, RegisterRow... rows) {
    return new Snapshot(ListKind.P3MI, "Daftar Uji Resmi", asOf, true, true, List.of(rows));
  }

  /** An official list of another register, or of papers. */
  static Snapshot beside(ListKind kind, LocalDate asOf, RegisterRow... rows) {
    return new Snapshot(kind, "Daftar Uji " + kind, asOf, true, true, List.of(rows));
  }

  static RegisterRow permit(String name, String country, LocalDate until) {
    var row = row(name, Status.LICENSED, "", "");
    return new RegisterRow(
        row.name(),
        row.licence(),
        Optional.of(until),
        row.seat(),
        row.event(),
        row.contacts(),
        new RegisterRow.Order(Optional.of(country), Optional.of("perawat")));
  }

  static Registry registry(Snapshot... lists) {
    var settings = RegistrySettings.usual();
    var view = new Registers(List.of(lists), NameFixtures.LEXICON, settings);
    return new HeldRegistry(() -> view, clock(), settings);
  }
}
