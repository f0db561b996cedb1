package id.tapis.intake.web;

import id.tapis.intake.ClientId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** The pages of the web chat. */
@Controller
class ChatController {

  private static final Duration REPLY_USUALLY_WITHIN = Duration.ofSeconds(2);
  private static final Duration PICTURE_USUALLY_WITHIN = Duration.ofSeconds(6);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final int LONGEST_TEXT = 20_000;
  private static final String BY_SCRIPT = "X-Tapis-Chat";

  private final Chat chat;
  private final Visitor visitor;

  ChatController(Chat chat, Visitor visitor) {
    this.chat = chat;
    this.visitor = visitor;
  }

  /** One request with what it is answered by. */
  private record Visit(
      HttpServletRequest request, HttpServletResponse response, Model model, Duration patience) {
    Visit(HttpServletRequest request, HttpServletResponse response, Model model) {
      this(request, response, model, REPLY_USUALLY_WITHIN);
    }
  }

  @GetMapping("/")
  String page(HttpServletRequest request, HttpServletResponse response, Model model) {
    notKept(response);
    model.addAttribute("large", request.getParameter("large") != null);
    try {
      return page(visitor.known(request).map(it -> chat.since(it, 0)).orElse(List.of()), model);
    } catch (DataAccessException | TransactionException e) {
      model.addAttribute("trouble", true);
      return page(List.of(), model);
    }
  }

  @PostMapping("/chat/text")
  String text(
      @RequestParam String text,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var words = text.strip().replace("\r\n", "\n");
    if (words.isEmpty()) {
      return "redirect:/";
    }
    var shortened = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
    model.addAttribute("typed", shortened);
    return answer(new Visit(request, response, model), it -> chat.typed(it, shortened));
  }

  /** A photo, a screenshot or a document, with words beside it or none. */
  record Sent(MultipartFile file, @Nullable String text) {
    String caption() {
      var words = text == null ? "" : text.strip().replace("\r\n", "\n");
      return words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
    }
  }

  @PostMapping("/chat/file")
  String file(
      @ModelAttribute Sent sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    if (sent.file() == null || sent.file().isEmpty()) {
      return "redirect:/";
    }
    if (chat.crowded()) {
      notKept(response);
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      model.addAttribute("crowded", true);
      return page(visitor.known(request).map(it -> chat.since(it, 0)).orElse(List.of()), model);
    }
    var bytes = sent.file().getBytes();
    model.addAttribute("typed", sent.caption());
    var visit = new Visit(request, response, model, PICTURE_USUALLY_WITHIN);
    return answer(visit, it -> chat.sent(it, sent.caption(), bytes));
  }

  @PostMapping("/chat/press")
  String press(
      @RequestParam String button,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var pressed = WebReader.Press.of(button);
    return answer(new Visit(request, response, model), it -> chat.pressed(it, pressed));
  }

  /** Scripts fetch the reply themselves; a plain form waits for it briefly. */
  private String answer(Visit visit, Function<ClientId, Chat.Receipt> keep) {
    notKept(visit.response());
    var client = visitor.welcome(visit.request(), visit.response());
    var receipt = keep.apply(client);
    if (receipt.memory().isPresent()) {
      visit.response().setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      visit.model().addAttribute("memory", receipt.memory().get());
      visit.model().addAttribute("trouble", true);
      return page(List.of(), visit.model());
    }
    if (visit.request().getHeader(BY_SCRIPT) == null) {
      chat.await(client, receipt.line(), visit.patience());
    }
    return "redirect:/#akhir";
  }

  private static String page(List<Line> lines, Model model) {
    model.addAttribute("lines", lines);
    model.addAttribute("turn", lines.stream().mapToLong(Line::turn).max().orElse(0));
    model.addAttribute("last", lines.isEmpty() ? 0 : lines.getLast().n());
    return "chat";
  }

  private static void notKept(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  /** Lines after the given one, waiting for the bot's next words. */
  @GetMapping("/chat/lines")
  @ResponseBody
  List<Line> lines(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "20") long wait,
      HttpServletRequest request,
      HttpServletResponse response) {
    notKept(response);
    var atMost = Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT.toSeconds()));
    return visitor.known(request).map(it -> chat.await(it, after, atMost)).orElse(List.of());
  }

  /** Leaves without a trace on the page: the cookie goes, and a plain page stays. */
  @GetMapping("/chat/leave")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    notKept(response);
    visitor.forget(request, response);
    return "redirect:/chat/left";
  }

  @GetMapping("/chat/left")
  String left() {
    return "left";
  }
}
