package id.tapis.assessment;

import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;

/** A labelled text and what was said of it. */
record Judged(CorpusText text, Assessment assessment, Risk said) {

  Judged(CorpusText text, Assessment assessment) {
    this(text, assessment, assessment.risk());
  }

  /** The same text, had another way of judging said this. */
  Judged had(Risk other) {
    return new Judged(text, assessment, other);
  }

  Risk expected() {
    return Risk.valueOf(text.level());
  }

  boolean offer() {
    return text.kind() == Kind.OFFER;
  }

  boolean dangerous() {
    return offer() && (expected() == Risk.HIGH || expected() == Risk.URGENT);
  }

  boolean suspicious() {
    return offer() && expected() == Risk.CAUTION;
  }

  boolean honest() {
    return offer() && expected() == Risk.NO_SIGNS;
  }

  boolean distress() {
    return text.kind() == Kind.DISTRESS;
  }

  boolean saidHigh() {
    return said == Risk.HIGH || said == Risk.URGENT;
  }

  boolean saidCaution() {
    return saidHigh() || said == Risk.CAUTION;
  }

  boolean heardDistress() {
    return assessment.kind() == Kind.DISTRESS || assessment.risk() == Risk.URGENT;
  }

  /** Whether the text's first modus is among our first ones. */
  boolean modusAmong(int first) {
    return assessment.modi().stream()
        .limit(first)
        .anyMatch(it -> it.modus().equals(text.modi().getFirst()));
  }
}
