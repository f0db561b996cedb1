package id.tapis.desk;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Partners ask the register by key, and hear no more than a client does. */
@SpringBootTest(
    classes = DeskApplication.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:partners;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false",
      "tapis.desk.admin-password=rahasia-pertama",
      "tapis.partners.keys.uji=kunci-uji-yang-cukup-panjang"
    })
@AutoConfigureMockMvc
class AgencyApiIntegrationTests {
  @Autowired private MockMvc web;

  private ResultActions ask(String path, Object... values) throws Exception {
    return web.perform(
        get("/api/v1/agencies" + path, values)
            .header("Authorization", "Bearer kunci-uji-yang-cukup-panjang"));
  }

  @Test
  void withoutAKeyNothingIsToldButWhatIsMissing() throws Exception {
    web.perform(get("/api/v1/agencies?q=PT Bidar Timur"))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail").isNotEmpty());
    web.perform(get("/api/v1/agencies?q=x").header("Authorization", "Bearer kunci"))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void aDatedRevocationIsToldWithItsDay() throws Exception {
    ask("?q={q}", "pt. bidar  timur")
        .andExpect(status().isOk())
        .andExpect(cookie().doesNotExist("JSESSIONID"))
        .andExpect(jsonPath("$.finding").value("EXACT"))
        .andExpect(jsonPath("$.agency.standing").value("REVOKED"))
        .andExpect(jsonPath("$.agency.asOf").isNotEmpty())
        .andExpect(jsonPath("$.register").isNotEmpty());
    ask("/bidartimur").andExpect(jsonPath("$.name").value("PT Bidar Timur"));
  }

  @Test
  void lookAlikesCarryNoStanding() throws Exception {
    ask("?q={q}", "PT Bidar Timor Jaya")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.agency").isEmpty())
        .andExpect(jsonPath("$.candidates", hasSize(lessThanOrEqualTo(3))));
  }

  @Test
  void badQuestionsHearWhatIsWrong() throws Exception {
    ask("?q=").andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").isNotEmpty());
    ask("?q={q}", "x".repeat(121)).andExpect(status().isBadRequest());
    ask("/tidak-ada").andExpect(status().isNotFound());
  }
}
