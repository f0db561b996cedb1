package id.tapis.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Context;

/**
 * Several maximum entropy models that judge the same features: each feature is looked up once for
 * all, which is most of what a judgement costs. Thread-safe.
 */
public final class Panel {

  private static final Comparator<Scored> BEST =
      Comparator.comparingDouble(Scored::probability).reversed().thenComparing(Scored::label);

  private final List<Seat> seats = new ArrayList<>();
  private final FeatureTable table;
  private final int[] starts;
  private final short[] slots;
  private final float[] weights;
  private final int width;
  private final boolean shared;

  private Panel(List<ModelFile> files) {
    shared = files.getFirst().pull() > 0;
    if (files.stream().anyMatch(it -> it.pull() > 0 != shared)) {
      throw new IllegalArgumentException("Models with and without a pull cannot sit together");
    }
    table =
        new FeatureTable(files.stream().flatMap(it -> it.contexts().keySet().stream()).toList());
    var cells = new ArrayList<List<Cell>>();
    IntStream.range(0, table.size()).forEach(it -> cells.add(new ArrayList<>()));
    int from = 0;
    for (var file : files) {
      int first = from;
      new TreeMap<>(file.contexts())
          .forEach((feature, context) -> add(cells.get(table.row(feature)), first, context));
      seats.add(new Seat(file.labels(), first, file.pull()));
      from += file.labels().length;
    }
    width = from;
    starts = new int[cells.size() + 1];
    int size = cells.stream().mapToInt(List::size).sum();
    slots = new short[size];
    weights = new float[size];
    fill(cells);
  }

  /** What one model has: its labels, where they begin among all, and its pull. */
  private record Seat(String[] labels, int from, float pull) {}

  private record Cell(int slot, float weight) {}

  static Panel of(List<ModelFile> files) {
    return new Panel(files);
  }

  /** The models of these classifiers, in this order. */
  public static Panel of(Classifier... models) {
    return new Panel(List.of(models).stream().map(Classifier::file).toList());
  }

  private static void add(List<Cell> row, int first, Context context) {
    for (int i = 0; i < context.getOutcomes().length; i++) {
      row.add(new Cell(first + context.getOutcomes()[i], (float) context.getParameters()[i]));
    }
  }

  private void fill(List<List<Cell>> cells) {
    int at = 0;
    for (int row = 0; row < cells.size(); row++) {
      for (var cell : cells.get(row)) {
        slots[at] = (short) cell.slot();
        weights[at++] = cell.weight();
      }
      starts[row + 1] = at;
    }
  }

  /** All models' judgement of one bag of features. */
  public Judgement judge(Collection<String> features) {
    var sums = new double[width];
    double mass = 0;
    for (var feature : features) {
      float share = ModelFile.share(feature);
      mass += share * share;
      int row = table.row(feature);
      if (row != FeatureTable.NONE) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
          sums[slots[i]] += (shared ? share : 1) * weights[i];
        }
      }
    }
    return new Judgement(sums, Math.sqrt(Math.max(1, mass)));
  }

  /** What each model says of a text; models are counted from 0, in the order of the panel. */
  public final class Judgement {

    private final double[] sums;
    private final double size;

    private Judgement(double[] sums, double size) {
      this.sums = sums;
      this.size = size;
    }

    /** Every label with its probability, best first. */
    public List<Scored> scores(int model) {
      var labels = seats.get(model).labels();
      var chances = chances(seats.get(model));
      return IntStream.range(0, labels.length)
          .mapToObj(it -> new Scored(labels[it], chances[it]))
          .sorted(BEST)
          .toList();
    }

    /** The first of the scores. */
    public Scored best(int model) {
      var seat = seats.get(model);
      var chances = chances(seat);
      int best = 0;
      for (int i = 1; i < chances.length; i++) {
        best = chances[i] > chances[best] ? i : best;
      }
      return new Scored(seat.labels()[best], chances[best]);
    }

    private double[] chances(Seat seat) {
      double scale = shared ? seat.pull() / size : 1;
      var chances = new double[seat.labels().length];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < chances.length; i++) {
        chances[i] = sums[seat.from() + i] * scale;
        most = Math.max(most, chances[i]);
      }
      double total = 0;
      for (int i = 0; i < chances.length; i++) {
        chances[i] = Math.exp(chances[i] - most);
        total += chances[i];
      }
      for (int i = 0; i < chances.length; i++) {
        chances[i] /= total;
      }
      return chances;
    }
  }
}
