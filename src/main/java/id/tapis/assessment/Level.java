package id.tapis.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the six levels of config/levels.yaml; scores are sums of weights. */
record Level(
    String id,
    String label,
    @Nullable Integer scoreMin,
    @Nullable Integer scoreMax,
    @Nullable Boolean anyCritical,
    @Nullable String trigger,
    String bot,
    String handoff,
    @Nullable String responseTarget,
    boolean calibrated,
    List<String> source) {

  /** The level clients see. */
  Risk risk() {
    return switch (id) {
      case "belum_tampak" -> Risk.NO_SIGNS;
      case "perlu_dicek" -> Risk.CAUTION;
      case "berisiko", "tinggi", "penipuan_uang" -> Risk.HIGH;
      case "darurat" -> Risk.URGENT;
      default -> throw new IllegalArgumentException("No level " + id);
    };
  }
}
