package id.tapis.assessment;

import id.tapis.registry.Lookup;
import id.tapis.registry.Standing;
import id.tapis.understanding.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs that follow from what the register says; only an exact name carries any. */
final class RegisterSigns {

  private RegisterSigns() {}

  static List<Sign> signs(List<AgencyFinding> agencies) {
    var signs = new ArrayList<Sign>();
    for (var agency : agencies) {
      if (!agency.strangers().isEmpty()) {
        var spans = agency.strangers().stream().map(Contact::span).toList();
        signs.add(new Sign("nama_dicatut", false, spans));
      }
      id(agency.lookup())
          .map(it -> new Sign(it, true, List.of(agency.mention().span())))
          .ifPresent(signs::add);
    }
    return signs;
  }

  private static Optional<String> id(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Exact it -> id(it.standing());
      case Lookup.NotFound it -> Optional.of("nama_tak_ada_di_daftar");
      case Lookup.Likely it -> Optional.empty();
      case Lookup.Similar it -> Optional.empty();
      case Lookup.CannotCheck it -> Optional.empty();
    };
  }

  private static Optional<String> id(Standing standing) {
    if (standing.warns()) {
      return Optional.of("izin_bermasalah");
    }
    return standing instanceof Standing.Licensed ? Optional.of("sip3mi_aktif") : Optional.empty();
  }
}
