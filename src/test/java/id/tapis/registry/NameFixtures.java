package id.tapis.registry;

import id.tapis.knowledge.Home;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Invented companies, and the lexicon that comes with the program. */
final class NameFixtures {

  static final Home HOME = new Home(Path.of(""));
  static final Lexicon LEXICON = Lexicon.load(HOME);

  private NameFixtures() {}

  static Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    names.put("kelana", "PT Kelana Wisnutama Raya");
    names.put("bintari", "PT BINTARI SAMUDRA CEMERLANG");
    names.put("putra", "PT Putra Jagatindo Mandiri");
    names.put("cahaya", "PT CAHAYA RANUKARSA INTERNASIONAL");
    names.put("murni", "PT Al-Murniyah Sejahtera");
    names.put("rejo", "PT REJODADI UTAMA (REDU)");
    names.put("sumber", "PT Sumber Tenaga Wijasena");
    names.put("lintas", "PT Lintas Wijasena Karya");
    names.put("duta", "PT DUTA GUMILAR SENTOSA ABADI");
    return names;
  }

  static NameIndex index() {
    return NameIndex.of(names(), LEXICON);
  }
}
