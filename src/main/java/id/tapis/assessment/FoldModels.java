package id.tapis.assessment;

import id.tapis.understanding.Classifier;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.OfferReading;

/** Models made without one part of the texts, to judge that part. */
record FoldModels(Classifier kind, Classifier modus, Classifier level) {

  OfferReading read(OfferReader reader, String text) {
    var it = reader.read(text);
    return new OfferReading(
        it.text(),
        it.tokens(),
        it.features(),
        kind.scores(it.features()),
        modus.scores(it.features()),
        it.facts(),
        it.journey(),
        it.mentions());
  }
}
