package id.tapis.registry;

import java.util.Optional;

/** The legal form a name states; a firm of another form is another firm. */
enum Form {
  PT,
  CV,
  UD,
  LPK,
  FOUNDATION,
  COOPERATIVE,
  FIRM,
  UNSTATED;

  static Optional<Form> of(String word) {
    return switch (word) {
      case "pt", "p7", "pete", "petenya", "perseroan", "terbatas" -> Optional.of(PT);
      case "cv" -> Optional.of(CV);
      case "ud", "pd", "toko" -> Optional.of(UD);
      case "lpk", "lpks", "lpkln", "blk", "blkln", "lkp" -> Optional.of(LPK);
      case "yayasan", "yys" -> Optional.of(FOUNDATION);
      case "koperasi", "kopkar", "ksp" -> Optional.of(COOPERATIVE);
      case "firma", "fa" -> Optional.of(FIRM);
      default -> Optional.empty();
    };
  }

  /** Only placement companies proper may be written without their form. */
  boolean fits(Form registered) {
    return this == registered
        || (this == UNSTATED && registered == PT)
        || (registered == UNSTATED && this == PT);
  }
}
