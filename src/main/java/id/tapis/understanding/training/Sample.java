package id.tapis.understanding.training;

import id.tapis.understanding.Training.Example;
import java.util.Collection;
import java.util.List;

/**
 * One text to learn from; the first label is the one to learn, any of them counts as right. The
 * origin is the text it was made from: what is measured on must not be learned in another shape.
 */
record Sample(
    String id, String origin, Collection<String> features, List<String> labels, boolean measured) {

  String label() {
    return labels.getFirst();
  }

  /** One for each label, so that a text with two modi teaches both. */
  List<Example> examples() {
    return labels.stream().map(it -> new Example(features, it)).toList();
  }
}
