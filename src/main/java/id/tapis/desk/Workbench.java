package id.tapis.desk;

import id.tapis.assessment.OfferCheck;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.OfferReader;
import java.time.Clock;

/** What the commands work with that need no database: the files of config and models. */
record Workbench(Home home, OfferReader reader, Registry registry) {

  static Workbench open() {
    var home = Home.find();
    return new Workbench(home, OfferReader.load(home), Registry.load(home, Clock.systemUTC()));
  }

  OfferCheck check() {
    return OfferCheck.load(home, reader, registry);
  }
}
