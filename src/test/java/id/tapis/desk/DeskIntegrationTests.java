package id.tapis.desk;

import static id.tapis.casework.CaseFixtures.client;
import static id.tapis.casework.CaseFixtures.handover;
import static id.tapis.casework.CaseFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.tapis.assessment.Risk;
import id.tapis.casework.CaseFixtures;
import id.tapis.casework.Casework;
import id.tapis.casework.Doors;
import id.tapis.casework.QueueFilter;
import id.tapis.casework.Role;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Line;
import id.tapis.intake.ClientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages show and do. */
@SpringBootTest(
    classes = DeskApplication.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false",
      "tapis.desk.admin-password=rahasia-pertama"
    })
@AutoConfigureMockMvc
class DeskIntegrationTests {
  private static final String ATTACK = "<img src=x onerror=alert(1)> hx-get='/desk' ${7*7}";
  @Autowired private MockMvc web;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Doors.Notebook notebook;
  @Autowired private Doors.Talks talks;
  @Autowired private Accounts accounts;
  @Autowired private Casework casework;
  @Autowired private JdbcClient database;
  private final ClientId ana = client("k");

  @BeforeEach
  void empty() {
    for (var table : new String[] {"note", "evidence", "consent", "audit", "case"}) {
      database.sql("delete from casework_" + table).update();
    }
    talks.lines.clear();
    accounts.add("sari", "kucing-hujan-lampu", Role.COUNSELLOR, false);
    accounts.add("budi", "kucing-hujan-lampu", Role.COUNSELLOR, false);
  }

  private String arrives(String offer) {
    notebook.handovers.put(1L, handover(1, ana, Risk.HIGH, offer));
    events.publishEvent(request(1, ana, Ground.CONSENT));
    return "/desk/cases/"
        + casework.queue(CaseFixtures.RATNA, QueueFilter.open()).cases().getFirst().id().value();
  }

  private static UserRequestPostProcessor sari() {
    return user("sari");
  }

  @Test
  void theQueueShowsLevelAgeStageAndWhoHasIt() throws Exception {
    var page = arrives(CaseFixtures.OFFER);

    web.perform(get("/desk").with(sari()).header("Accept-Language", "id"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Risiko tinggi")))
        .andExpect(content().string(containsString("Dokumen sudah diserahkan")))
        .andExpect(content().string(containsString("Belum dibaca")))
        .andExpect(content().string(containsString(page)))
        .andExpect(content().string(not(containsString("Poipet"))));
  }

  @Test
  void anEmptyQueueSaysWhatToDo() throws Exception {
    web.perform(get("/desk?level=URGENT&mine=true").with(sari()))
        .andExpect(content().string(containsString("Tidak ada kasus dengan saringan ini.")))
        .andExpect(
            content().string(containsString("/desk?level=URGENT&amp;status=CLOSED&amp;mine=true")));
    web.perform(get("/desk").with(sari()).param("lang", "en"))
        .andExpect(content().string(containsString("No case is waiting.")));
  }

  @Test
  void nothingIsSentAgainWhileNothingChanged() throws Exception {
    arrives(CaseFixtures.OFFER);
    var page =
        web.perform(get("/desk").with(sari())).andReturn().getResponse().getContentAsString();
    var from = page.indexOf("/desk/live?seen=");
    var live = page.substring(from, page.indexOf('"', from));

    web.perform(get(live).with(sari())).andExpect(status().isNoContent());
    web.perform(get("/desk/live?seen=old").with(sari()))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<html"))));
  }

  @Test
  void theCaseMarksTheClientsOwnWords() throws Exception {
    var page = arrives(CaseFixtures.OFFER);

    web.perform(get(page).with(sari()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(">paspor dipegang agen</mark>")))
        .andExpect(content().string(containsString("PT Contoh Jaya")))
        .andExpect(content().string(containsString("12.000.000 IDR per bulan")))
        .andExpect(content().string(containsString("Catatan internal, tidak terkirim")));
  }

  @Test
  void whatAClientWritesIsNeverMarkup() throws Exception {
    var page = arrives(ATTACK);
    talks.says(ana, ATTACK);
    web.perform(post(page + "/take").with(sari()).with(csrf()));
    web.perform(post(page + "/notes").with(sari()).with(csrf()).param("note", ATTACK));

    web.perform(get(page).with(sari()))
        .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")))
        .andExpect(content().string(not(containsString("<img"))))
        .andExpect(content().string(containsString("${7*7}")));
  }

  @Test
  void aCounsellorTakesAnswersAndCloses() throws Exception {
    var page = arrives(CaseFixtures.OFFER);

    web.perform(post(page + "/take").with(sari()).with(csrf())).andExpect(redirectedUrl(page));
    web.perform(
            post(page + "/letters")
                .with(sari())
                .with(csrf())
                .header("HX-Request", "true")
                .param("letter", "Halo, saya Sari."))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Halo, saya Sari.")))
        .andExpect(content().string(containsString("menunggu dikirim")))
        .andExpect(content().string(containsString("hx-swap-oob")));
    web.perform(post(page + "/close").with(sari()).with(csrf()).param("outcome", "C05"))
        .andExpect(flash().attribute("notice", Notice.good("done.close")));
    assertThat(talks.of(ana)).extracting(Line::words).containsExactly("Halo, saya Sari.");
  }

  @Test
  void theSecondToReachForACaseHearsWhoHasIt() throws Exception {
    var page = arrives(CaseFixtures.OFFER);
    web.perform(post(page + "/take").with(sari()).with(csrf()));

    web.perform(post(page + "/take").with(user("budi")).with(csrf()))
        .andExpect(flash().attribute("notice", new Notice("deed.held-by", "sari", false)));
    web.perform(get(page).with(user("budi")))
        .andExpect(content().string(containsString("Kasus ini ditangani sari")))
        .andExpect(content().string(not(containsString("letter-form"))));
  }

  @Test
  void noWayLeadsFromANoteToTheClient() throws Exception {
    var page = arrives(CaseFixtures.OFFER);
    web.perform(post(page + "/take").with(sari()).with(csrf()));

    web.perform(post(page + "/notes").with(sari()).with(csrf()).param("note", "Rahasia"));
    web.perform(post(page + "/letters").with(sari()).with(csrf()).param("note", "Rahasia"))
        .andExpect(status().isBadRequest());

    assertThat(talks.of(ana)).isEmpty();
    web.perform(get(page).with(sari())).andExpect(content().string(containsString("Rahasia")));
  }

  @Test
  void anEmptyOrEndlessLetterIsNotSent() throws Exception {
    var page = arrives(CaseFixtures.OFFER);
    web.perform(post(page + "/take").with(sari()).with(csrf()));

    for (var words : new String[] {"   ", "a".repeat(3501)}) {
      web.perform(post(page + "/letters").with(sari()).with(csrf()).param("letter", words))
          .andExpect(flash().attribute("notice", Notice.bad("bad.letter")));
    }

    assertThat(talks.of(ana)).isEmpty();
  }

  @Test
  void whatARoleWasNotGrantedIsForbidden() throws Exception {
    var page = arrives(CaseFixtures.OFFER);

    web.perform(post(page + "/hold").with(sari()).with(csrf()).param("on", "true"))
        .andExpect(status().isForbidden());
    web.perform(get("/desk/accounts").with(sari())).andExpect(status().isForbidden());
    web.perform(
            post("/desk/accounts")
                .with(sari())
                .with(csrf())
                .param("name", "x1")
                .param("role", "ADMINISTRATOR"))
        .andExpect(status().isForbidden());
    assertThat(accounts.find("x1")).isEmpty();
  }

  @Test
  void aGuessedCaseIsNotThere() throws Exception {
    web.perform(get("/desk/cases/" + java.util.UUID.randomUUID()).with(sari()))
        .andExpect(status().isNotFound());
    web.perform(get("/desk/cases/1").with(sari())).andExpect(status().is4xxClientError());
  }
}
