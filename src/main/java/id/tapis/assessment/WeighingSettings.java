package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;

/**
 * From which probability (0 to 1) a level is given; found on the training texts, see
 * models/level.md. Signs are counted.
 */
record WeighingSettings(
    double distress,
    double urgent,
    double urgentOffer,
    double high,
    double modus,
    double aloneHigh,
    double criticalHigh,
    double modusHigh,
    double modusDanger,
    double modusCaution,
    double caution,
    double otherOffer,
    double otherHigh,
    double otherModus,
    int offerSigns,
    double offerChance,
    double hint,
    double quoted,
    double quotedOther,
    double answer) {

  static WeighingSettings load(Home home) {
    return KnowledgeFile.read(home.config("weighing.yaml"), WeighingSettings.class);
  }
}
