package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.tapis.casework.Role;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Accounts and their passwords. */
@SpringBootTest(
    classes = DeskApplication.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false",
      "tapis.desk.admin-password=rahasia-pertama"
    })
@AutoConfigureMockMvc
class AccountsIntegrationTests {
  private static final String PASSWORD = "kucing-hujan-lampu";
  @Autowired private MockMvc web;
  @Autowired private Accounts accounts;
  private String name;

  @BeforeEach
  void somebodyNew() {
    name = "s" + UUID.randomUUID().toString().substring(0, 8);
    accounts.add(name, PASSWORD, Role.COUNSELLOR, false);
  }

  @Test
  void aOneTimePasswordIsChangedBeforeAnythingElse() throws Exception {
    accounts.password(name, PASSWORD, true);
    var session =
        (MockHttpSession)
            web.perform(formLogin("/login").user(name).password(PASSWORD))
                .andReturn()
                .getRequest()
                .getSession();

    web.perform(get("/desk").session(session)).andExpect(redirectedUrl("/desk/password"));
    web.perform(
            post("/desk/password")
                .session(session)
                .with(csrf())
                .param("current", PASSWORD)
                .param("next", "meja-angin-biru-9")
                .param("again", "meja-angin-biru-9"))
        .andExpect(redirectedUrl("/desk"));
    web.perform(get("/desk").session(session)).andExpect(status().isOk());
  }

  @Test
  void aWeakOrWronglyRepeatedPasswordIsNotTaken() throws Exception {
    for (var next : new String[] {"pendek", PASSWORD, name + "-panjang-sekali"}) {
      web.perform(
              post("/desk/password")
                  .with(user(name))
                  .with(csrf())
                  .param("current", PASSWORD)
                  .param("next", next)
                  .param("again", next))
          .andExpect(flash().attribute("notice", Notice.bad("bad.password")));
    }
    assertThat(accounts.matches(accounts.find(name).orElseThrow(), PASSWORD)).isTrue();
  }

  @Test
  void anAdministratorAddsPeopleWithAPasswordShownOnce() throws Exception {
    var added =
        web.perform(
                post("/desk/accounts")
                    .with(user("admin"))
                    .with(csrf())
                    .param("name", "x" + name)
                    .param("role", "SUPERVISOR"))
            .andReturn();

    var handed = (AccountsPage.Handed) Objects.requireNonNull(added.getFlashMap().get("handed"));
    var account = accounts.find("x" + name).orElseThrow();
    assertThat(accounts.matches(account, handed.password())).isTrue();
    assertThat(account.oneTime()).isTrue();
    assertThat(account.password()).startsWith("{bcrypt}");
    web.perform(get("/desk/accounts").with(user("admin")).flashAttr("handed", handed))
        .andExpect(status().isOk());
  }

  @Test
  void nobodyShutsThemselvesOut() throws Exception {
    web.perform(
            post("/desk/accounts/admin/closed")
                .with(user("admin"))
                .with(csrf())
                .param("on", "true"))
        .andExpect(flash().attribute("notice", Notice.bad("bad.own-account")));
    assertThat(accounts.find("admin").orElseThrow().enabled()).isTrue();
  }
}
