package id.tapis.assessment;

import id.tapis.understanding.Journey;
import id.tapis.understanding.Kind;
import java.util.LinkedHashSet;
import java.util.List;

/** Whom to turn to: by what presses most, then by the combination of signs, then by the modus. */
final class Routes {

  private static final int MOST = 6;
  private static final String MONEY = "money_scam";

  private final Catalog catalog;

  Routes(Catalog catalog) {
    this.catalog = catalog;
  }

  List<String> of(Evidence evidence, Weigher.Weighed weighed, List<ModusMatch> modi) {
    var route = new LinkedHashSet<String>();
    if (weighed.risk() == Risk.NO_SIGNS || weighed.risk() == Risk.NOT_ASSESSED) {
      return List.of();
    }
    if (moneyGone(evidence, modi)
        || weighed.combos().stream().anyMatch(it -> it.level().equals("penipuan_uang"))) {
      route.addAll(List.of("iasc", "polisi"));
    }
    if (evidence.strong().contains("usia_di_bawah_18")) {
      route.addAll(List.of("uptd_ppa", "sapa129"));
    }
    if (evidence.kind() == Kind.DISTRESS && !home(evidence)) {
      route.addAll(List.of("perwakilan_ri", "kemlu", "kp2mi"));
    }
    weighed.combos().forEach(it -> route.addAll(it.refer()));
    modi.stream().findFirst().ifPresent(it -> route.addAll(refer(it)));
    if (route.isEmpty()) {
      route.addAll(List.of("bp3mi", "disnaker", "kp2mi"));
    }
    return route.stream().limit(MOST).toList();
  }

  private List<String> refer(ModusMatch match) {
    var modus = catalog.modi().get(match.modus());
    return modus == null ? List.of() : modus.refer();
  }

  private static boolean home(Evidence evidence) {
    return evidence.reading().facts().destination().filter(it -> it.equals("ID")).isPresent();
  }

  private boolean moneyGone(Evidence evidence, List<ModusMatch> modi) {
    var journey = evidence.reading().journey();
    var moneyScam =
        modi.stream()
            .limit(1)
            .map(it -> catalog.modi().get(it.modus()))
            .anyMatch(it -> it != null && it.category().equals(MONEY));
    return moneyScam || journey == Journey.PAID && evidence.kind() == Kind.DISTRESS;
  }
}
