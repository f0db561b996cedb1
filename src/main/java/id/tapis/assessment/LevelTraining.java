package id.tapis.assessment;

import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Training;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the models of levels: offers teach the level, whatever is dangerous teaches how urgent it
 * is; every text as it stands and as it might have come. The texts of kinds teach urgency only.
 */
record LevelTraining(
    Training training, EvidenceReader evidence, OfferReader reader, List<CorpusText> kinds) {

  /** Writes level.bin and urgency.bin into the folder. */
  Chances.Models train(List<CorpusText> texts, Path folder) {
    var offers = new ArrayList<Training.Example>();
    var dangers = new ArrayList<Training.Example>();
    for (var text : texts) {
      examples(text, offers, dangers);
    }
    kinds.forEach(it -> examples(it, new ArrayList<>(), dangers));
    return new Chances.Models(
        training.train(offers, folder.resolve("level.bin")),
        training.train(dangers, folder.resolve("urgency.bin")));
  }

  private void examples(
      CorpusText text, List<Training.Example> offers, List<Training.Example> dangers) {
    for (var words : List.of(text.text(), training.varied(text))) {
      var features = evidence.features(reader.read(words), text.kind());
      if (text.kind() == Kind.OFFER) {
        offers.add(new Training.Example(features, ofOffer(text.level())));
      }
      if (text.level().equals(Chances.URGENT) || text.level().equals(Chances.HIGH)) {
        dangers.add(new Training.Example(features, text.level()));
      }
    }
  }

  private static String ofOffer(String level) {
    return level.equals(Chances.URGENT) ? Chances.HIGH : level;
  }
}
