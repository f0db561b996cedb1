package id.tapis.intake.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where Telegram brings updates, when it knows the secret. */
@RestController
class WebhookController {

  private static final int LARGEST = 128 * 1024;

  private final TelegramSettings settings;
  private final Door door;

  WebhookController(TelegramSettings settings, Door door) {
    this.settings = settings;
    this.door = door;
  }

  @PostMapping("/telegram/webhook")
  ResponseEntity<Void> receive(
      @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String secret,
      HttpServletRequest request)
      throws IOException {
    if (settings.mode() != TelegramSettings.Mode.WEBHOOK) {
      return ResponseEntity.notFound().build();
    }
    if (!known(secret)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    return door.take(List.of(RawUpdate.of(body)))
        ? ResponseEntity.ok().build()
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
            .header(HttpHeaders.RETRY_AFTER, "5")
            .build();
  }

  private boolean known(String secret) {
    var ours = settings.webhook().secret();
    return !ours.isBlank() && MessageDigest.isEqual(ours.getBytes(UTF_8), secret.getBytes(UTF_8));
  }
}
