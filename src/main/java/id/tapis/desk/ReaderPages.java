package id.tapis.desk;

import id.tapis.assessment.Knowledge;
import id.tapis.conversation.RegisterWords;
import id.tapis.registry.Lookup;
import id.tapis.registry.Registry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What anybody may read: the known ways of deceiving, and the register. */
@Controller
class ReaderPages {

  static final int LONGEST_NAME = 120;
  private static final int MOST = 6;

  private final Knowledge knowledge;
  private final Registry registry;
  private final RegisterWords words;
  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "knowledge", Locale.of("id"), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

  ReaderPages(Knowledge knowledge, Registry registry, RegisterWords words) {
    this.knowledge = knowledge;
    this.registry = registry;
    this.words = words;
  }

  /** One way of deceiving in words. */
  record Modus(
      String id,
      String name,
      String summary,
      List<String> asks,
      List<String> advice,
      List<String> benign) {}

  /** Somebody on file who may be meant. */
  record Candidate(String id, String name, String city) {}

  @GetMapping("/modus")
  String modi(Model model) {
    model.addAttribute("modi", knowledge.modi().stream().map(this::modus).toList());
    return "reader/modi";
  }

  @GetMapping("/modus/{id}")
  String modus(@PathVariable String id, Model model) {
    if (!knowledge.modi().contains(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("modus", modus(id));
    return "reader/modus";
  }

  @GetMapping("/daftar")
  String register() {
    return "reader/register";
  }

  /** The name comes in the body, so that it stands in no address and no log. */
  @PostMapping("/daftar")
  String lookUp(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String entry,
      @RequestHeader(name = "HX-Request", required = false) Optional<String> piece,
      Model model) {
    var asked = name.strip();
    var kept = asked.length() > LONGEST_NAME ? asked.substring(0, LONGEST_NAME) : asked;
    model.addAttribute("name", kept);
    if (!entry.isEmpty()) {
      model.addAttribute("lines", chosen(entry));
      file(model, entry);
    } else if (!kept.isEmpty()) {
      fill(model, kept, registry.lookup(kept));
    }
    return piece.isPresent() ? "reader/register :: answer" : "reader/register";
  }

  private void fill(Model model, String name, Lookup lookup) {
    model.addAttribute("lines", words.of(name, lookup));
    model.addAttribute("neighbours", words.neighbours(registry.neighbours(name)));
    if (lookup instanceof Lookup.Exact exact) {
      file(model, exact.entry().id());
    }
    model.addAttribute(
        "candidates",
        words.candidates(lookup).stream()
            .map(it -> new Candidate(it.id(), it.name(), it.city().orElse("")))
            .toList());
  }

  /** What is on file of a company beside its standing. */
  private void file(Model model, String entry) {
    model.addAttribute("history", words.history(registry.told(entry)));
    model.addAttribute("papers", words.papers(registry.papers(entry)));
  }

  private List<String> chosen(String id) {
    return registry
        .chosen(id)
        .map(it -> words.of(it))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Modus modus(String id) {
    var key = "modus." + id + '.';
    return new Modus(
        id,
        bundle.getString(key + "name"),
        bundle.getString(key + "summary"),
        lines(key + "ask."),
        lines(key + "advice."),
        lines(key + "benign."));
  }

  private List<String> lines(String key) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(it -> key + it)
        .filter(bundle::containsKey)
        .map(bundle::getString)
        .toList();
  }
}
