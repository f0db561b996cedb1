package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.tapis.casework.Doors;
import id.tapis.casework.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in where, and how long they stay. */
@SpringBootTest(
    classes = DeskApplication.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false",
      "tapis.desk.admin-password=rahasia-pertama"
    })
@AutoConfigureMockMvc
class DeskSecurityIntegrationTests {
  private static final String PASSWORD = "kucing-hujan-lampu";
  @Autowired private MockMvc web;
  @Autowired private Accounts accounts;
  @Autowired private Doors.Hands clock;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private String name;

  @BeforeEach
  void somebodyNew() {
    name = "s" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(name, PASSWORD, Role.COUNSELLOR, false);
  }

  private MockHttpSession signedIn() throws Exception {
    var session =
        (MockHttpSession)
            web.perform(formLogin("/login").user(name).password(PASSWORD))
                .andExpect(redirectedUrl("/desk"))
                .andReturn()
                .getRequest()
                .getSession();
    web.perform(get("/desk").session(session)).andExpect(status().isOk());
    return session;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/actuator/health", "/desk.css", "/desk.js"})
  void isOpenToEverybody(String path) throws Exception {
    web.perform(get(path)).andExpect(status().isOk());
  }

  @Test
  void htmxComesWithoutItsVersionInTheAddress() throws Exception {
    web.perform(get("/webjars/htmx.org/dist/htmx.min.js")).andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/desk", "/desk/", "/desk/live", "/desk/accounts", "/desk/password", "/desk/x/y"})
  void leadsToTheSignIn(String path) throws Exception {
    web.perform(get(path)).andExpect(redirectedUrl("/login"));
    web.perform(get(path).header("HX-Request", "true"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("HX-Redirect", "/login"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator", "/actuator/env", "/actuator/prometheus", "/h2-console", "/admin"})
  void isNotThereForAnybody(String path) throws Exception {
    web.perform(get(path)).andExpect(status().isNotFound());
    web.perform(get(path).with(user(name))).andExpect(status().isForbidden());
  }

  @Test
  void everyPageCarriesTheHeadersThatKeepScriptsAndFramesOut() throws Exception {
    for (var path : new String[] {"/login", "/desk"}) {
      web.perform(get(path).with(user(name)))
          .andExpect(
              header().string("Content-Security-Policy", SecurityConfiguration.CONTENT_POLICY))
          .andExpect(header().string("Referrer-Policy", "no-referrer"))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("X-Frame-Options", "DENY"))
          .andExpect(header().string("Cache-Control", containsString("no-store")));
    }
  }

  @Test
  void nothingChangesWithoutTheTokenOfItsForm() throws Exception {
    var changing = new ArrayList<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (mapping.getMethodsCondition().getMethods().stream()
                  .anyMatch(it -> !it.name().equals("GET"))) {
                changing.addAll(mapping.getPatternValues());
              }
            });

    assertThat(changing).hasSizeGreaterThan(9);
    for (var path : changing) {
      var filled =
          path.replace("{id}", UUID.randomUUID().toString())
              .replace("{name}", name)
              .replace("{number}", "1")
              .replace("{page}", "1");
      for (var verb : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE}) {
        web.perform(request(verb, filled).with(user(name))).andExpect(status().isForbidden());
      }
    }
    web.perform(post("/login").param("username", name).param("password", PASSWORD))
        .andExpect(status().isForbidden());
  }

  @Test
  void onlyTheWebhookNeedsNoToken() throws Exception {
    web.perform(post("/telegram/webhook")).andExpect(status().isNotFound());
  }

  @Test
  void wrongNameAndWrongPasswordSoundTheSame() throws Exception {
    web.perform(formLogin("/login").user(name).password("salah"))
        .andExpect(redirectedUrl("/login?wrong"));
    web.perform(formLogin("/login").user("nobody-" + name).password("salah"))
        .andExpect(redirectedUrl("/login?wrong"));
    accounts.enabled(name, false);
    web.perform(formLogin("/login").user(name).password(PASSWORD))
        .andExpect(redirectedUrl("/login?wrong"));
  }

  @Test
  void tooManyTriesWaitEvenWithTheRightPassword() throws Exception {
    for (int i = 0; i < 3; i++) {
      web.perform(formLogin("/login").user(name).password("salah"));
    }

    web.perform(
            formLogin("/login").user(name.toUpperCase(java.util.Locale.ROOT)).password(PASSWORD))
        .andExpect(redirectedUrl("/login?wait=2"));

    clock.turn(Duration.ofSeconds(2));
    web.perform(formLogin("/login").user(name).password(PASSWORD))
        .andExpect(redirectedUrl("/desk"));
  }

  @Test
  void aSessionEndsWhenItSatIdleThoughItsPageRefreshesItself() throws Exception {
    var session = signedIn();
    for (int i = 0; i < 31; i++) {
      clock.turn(Duration.ofMinutes(1));
      web.perform(get("/desk/live").session(session).header("HX-Request", "true"));
    }

    web.perform(get("/desk").session(session)).andExpect(redirectedUrl("/login"));
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aSessionEndsAfterTwelveHoursHoweverBusy() throws Exception {
    var session = signedIn();
    for (int i = 0; i < 25 && !session.isInvalid(); i++) {
      clock.turn(Duration.ofMinutes(29));
      web.perform(get("/desk").session(session));
    }

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void closingAnAccountEndsItsSessionsAtOnce() throws Exception {
    var session = signedIn();

    accounts.enabled(name, false);

    web.perform(get("/desk").session(session)).andExpect(redirectedUrl("/login"));
  }
}
