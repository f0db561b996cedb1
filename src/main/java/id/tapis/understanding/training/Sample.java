package id.tapis.understanding.training;

import id.tapis.understanding.Training.Example;
import java.util.List;

/** One text to learn from; the first label is the one to learn, any of them counts as right. */
record Sample(String id, List<String> features, List<String> labels, boolean measured) {

  String label() {
    return labels.getFirst();
  }

  Example example() {
    return new Example(features, label());
  }
}
