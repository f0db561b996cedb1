package id.tapis.intake.web;

import id.tapis.intake.ClientId;
import id.tapis.intake.Vault;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Knows a browser again by a random cookie, from the first message on. */
@Component("webVisitor")
class Visitor {

  private static final String COOKIE = "tapis_chat";
  private static final Duration AS_LONG_AS_LINES = Duration.ofHours(72);
  private static final int TOKEN_LENGTH = 43;

  private final Vault vault;
  private final SecureRandom random = new SecureRandom();

  Visitor(Vault vault) {
    this.vault = vault;
  }

  Optional<ClientId> known(HttpServletRequest request) {
    var cookies = request.getCookies();
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(it -> it.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(it -> it.length() == TOKEN_LENGTH)
        .findFirst()
        .map(this::client);
  }

  /** The client behind the request, with a new cookie where there is none. */
  ClientId welcome(HttpServletRequest request, HttpServletResponse response) {
    return known(request)
        .orElseGet(
            () -> {
              var bytes = new byte[32];
              random.nextBytes(bytes);
              var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
              set(request, response, token, AS_LONG_AS_LINES);
              return client(token);
            });
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", Duration.ZERO);
  }

  private ClientId client(String token) {
    return new ClientId(vault.pseudonym("web:" + token));
  }

  private static void set(
      HttpServletRequest request, HttpServletResponse response, String token, Duration age) {
    var cookie =
        ResponseCookie.from(COOKIE, token)
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
