package id.tapis.intake.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.tapis.intake.ShakyDatabase;
import id.tapis.intake.TestHouse;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The web chat without scripts, and what scripts ask for. */
@SpringBootTest(classes = {TestHouse.class, ShakyDatabase.class})
@AutoConfigureMockMvc
@DirtiesContext
class WebChatIntegrationTests {

  @Autowired MockMvc web;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("tapis.intake.key-file", () -> "target/test-keys/tapis.key");
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:webchat;DB_CLOSE_DELAY=-1");
  }

  @AfterEach
  void back() {
    ShakyDatabase.AWAY.set(false);
  }

  @Test
  void greetsWithoutACookie() throws Exception {
    var page =
        web.perform(get("/"))
            .andExpect(status().isOk())
            .andExpect(cookie().doesNotExist("tapis_chat"));

    assertThat(page.andReturn().getResponse().getContentAsString())
        .contains("<title>Periksa Lowongan</title>", "/hapus", "gratis", "Keluar")
        .doesNotContain("<script>", "style=", "onclick");
  }

  @Test
  void answersWithinTheSamePageLoad() throws Exception {
    var visitor = write("halo tombol");

    assertThat(page(visitor))
        .contains("halo tombol", "gema: halo tombol", "Bicara dengan petugas", "value=\"human:7\"");
  }

  @Test
  void readsAPictureThatWasSent() throws Exception {
    var sent =
        web.perform(
                multipart("/chat/file")
                    .file("file", "tulisan di gambar".getBytes(StandardCharsets.UTF_8))
                    .param("text", "keterangan")
                    .with(csrf()))
            .andExpect(redirectedUrl("/#akhir"))
            .andReturn();
    var visitor = requireNonNull(sent.getResponse().getCookie("tapis_chat"));

    assertThat(page(visitor))
        .contains("(gambar)", "keterangan", "gema: gambar keterangan tulisan di gambar");
  }

  @Test
  void pressesARealButton() throws Exception {
    var visitor = write("tombol");

    web.perform(post("/chat/press").param("button", "human:7").cookie(visitor).with(csrf()))
        .andExpect(redirectedUrl("/#akhir"));

    assertThat(page(visitor)).contains("Bicara dengan petugas</p>", "gema: tekan human 7");
  }

  @Test
  void takesAForgedButtonForWhatItIs() throws Exception {
    var visitor = write("halo");

    web.perform(post("/chat/press").param("button", "<script>:9").cookie(visitor).with(csrf()))
        .andExpect(status().is3xxRedirection());

    assertThat(page(visitor)).contains("gema: tak terbaca");
  }

  @Test
  void showsWordsAsWords() throws Exception {
    var visitor = write("<script>alert(1)</script><b>x</b>");

    assertThat(page(visitor)).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  @Test
  void givesScriptsOnlyTheNewLines() throws Exception {
    var visitor = write("halo");

    var lines =
        web.perform(get("/chat/lines").param("after", "0").param("wait", "2").cookie(visitor))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(lines).contains("\"side\":\"CLIENT\"", "\"side\":\"BOT\"", "gema: halo");
    var none = get("/chat/lines").param("after", "999999999").param("wait", "0").cookie(visitor);
    assertThat(web.perform(none).andReturn().getResponse().getContentAsString()).isEqualTo("[]");
  }

  @Test
  void keepsStrangersApart() throws Exception {
    write("rahasia satu");
    var other = write("halo");

    assertThat(page(other)).doesNotContain("rahasia satu");
  }

  @Test
  void wantsItsOwnFormsOnly() throws Exception {
    web.perform(post("/chat/text").param("text", "halo")).andExpect(status().isForbidden());
  }

  @Test
  void answersFromMemoryWhileTheDatabaseIsAway() throws Exception {
    ShakyDatabase.AWAY.set(true);

    var answer =
        web.perform(post("/chat/text").param("text", "tolong saya").with(csrf()))
            .andExpect(status().isServiceUnavailable())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(answer).contains("tolong saya", "Darurat: hubungi 112.", "gangguan");
    assertThat(web.perform(get("/")).andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void erasesTheChatOnRequest() throws Exception {
    var visitor = write("rahasia");

    write("hapus", visitor);

    assertThat(page(visitor)).doesNotContain("rahasia").contains("gema: hapus");
  }

  @Test
  void leavesToAPlainPage() throws Exception {
    web.perform(get("/chat/leave").cookie(new Cookie("tapis_chat", "x".repeat(43))))
        .andExpect(redirectedUrl("/chat/left"))
        .andExpect(cookie().maxAge("tapis_chat", 0));

    assertThat(web.perform(get("/chat/left")).andReturn().getResponse().getContentAsString())
        .contains("<title>Selesai</title>")
        .doesNotContain("Lowongan");
  }

  private Cookie write(String text, Cookie... known) throws Exception {
    MockHttpServletRequestBuilder form = post("/chat/text").param("text", text).with(csrf());
    if (known.length > 0) {
      form.cookie(known);
    }
    var answer = web.perform(form).andExpect(redirectedUrl("/#akhir")).andReturn().getResponse();
    return known.length > 0 ? known[0] : requireNonNull(answer.getCookie("tapis_chat"));
  }

  private String page(Cookie visitor) throws Exception {
    return web.perform(get("/").cookie(visitor)).andReturn().getResponse().getContentAsString();
  }
}
