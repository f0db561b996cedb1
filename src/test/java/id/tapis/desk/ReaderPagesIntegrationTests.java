package id.tapis.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.tapis.assessment.Knowledge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What anybody may read without signing in. */
@SpringBootTest(
    classes = DeskApplication.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:readers;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
      "spring.jpa.open-in-view=false"
    })
@AutoConfigureMockMvc
class ReaderPagesIntegrationTests {
  @Autowired private MockMvc web;
  @Autowired private Knowledge knowledge;

  @Test
  void everyModusHasAPageOfItsOwn() throws Exception {
    for (var id : knowledge.modi()) {
      web.perform(get("/modus/" + id))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Tanyakan dulu")));
    }
    web.perform(get("/modus"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/modus/jual_ginjal")));
  }

  @Test
  void whatIsNotThereIsNotThere() throws Exception {
    web.perform(get("/modus/tidak_ada")).andExpect(status().isNotFound());
    web.perform(post("/daftar").with(csrf()).param("entry", "tidak-ada"))
        .andExpect(status().isNotFound());
  }

  @Test
  void aNameIsAnsweredAsInTheChatAndNeverClearsAnybody() throws Exception {
    web.perform(post("/daftar").with(csrf()).param("name", "PT Nama Yang Tidak Pernah Ada Xyz"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("belum bisa kami cocokkan")))
        .andExpect(content().string(not(containsString(" aman"))));
  }

  @Test
  void aNameIsNeverRunAsMarkup() throws Exception {
    web.perform(post("/daftar").with(csrf()).param("name", "PT <img src=x onerror=alert(1)>"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<img src=x"))));
  }

  @Test
  void whileSomebodyTypesOnlyTheAnswerComes() throws Exception {
    web.perform(post("/daftar").with(csrf()).header("HX-Request", "true").param("name", "PT Abc"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<html"))));
  }
}
