package id.tapis.assessment;

import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Training;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
      var variants = variants(text);
      if (text.kind() == Kind.OFFER) {
        variants.forEach(it -> offers.add(new Training.Example(it, ofOffer(text.level()))));
      }
      danger(text, variants, dangers);
    }
    kinds.forEach(it -> danger(it, variants(it), dangers));
    return new Chances.Models(
        training.train(offers, folder.resolve("level.bin")),
        training.train(dangers, folder.resolve("urgency.bin")));
  }

  /** The features of the text as it stands and as it might have come. */
  private List<List<String>> variants(CorpusText text) {
    return Stream.concat(Stream.of(text.text()), training.variants(text).stream())
        .map(it -> evidence.features(reader.read(it), text.kind()))
        .toList();
  }

  private static void danger(
      CorpusText text, List<List<String>> variants, List<Training.Example> dangers) {
    if (text.level().equals(Chances.URGENT) || text.level().equals(Chances.HIGH)) {
      variants.forEach(it -> dangers.add(new Training.Example(it, text.level())));
    }
  }

  private static String ofOffer(String level) {
    return level.equals(Chances.URGENT) ? Chances.HIGH : level;
  }
}
