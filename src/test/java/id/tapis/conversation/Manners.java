package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import id.tapis.knowledge.KnowledgeFile;
import java.util.List;
import java.util.Locale;

/** What holds for every message a client reads. */
final class Manners {

  /** Words that tell whoever looks over a shoulder too much. */
  static final List<String> TELLING =
      List.of(
          "perdagangan orang",
          "tppo",
          "korban",
          "polisi",
          "kasus",
          "penipu",
          "scam",
          "darurat",
          "laporan",
          "disekap",
          "trafficking",
          "victim",
          "police",
          "case",
          "emergency",
          "crime",
          "kekerasan",
          "pelaku",
          "bunuh diri",
          "suicide");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final int NEUTRAL = 60;

  private record Phrases(List<String> items, List<String> useInstead, List<String> source) {}

  private Manners() {}

  static List<String> forbidden() {
    return KnowledgeFile.read(ToyHouse.HOME.config("wording.yaml"), Phrases.class).items();
  }

  static void hold(Reply reply) {
    var text = reply.text();
    assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(Wording.LONGEST_MESSAGE);
    assertThat(reply.buttons()).hasSizeLessThanOrEqualTo(6);
    assertThat(reply.buttons())
        .allSatisfy(it -> assertThat(it.label()).hasSizeLessThanOrEqualTo(Wording.LONGEST_LABEL))
        .doesNotHaveDuplicates();
    if (reply.kind() != ReplyKind.EMERGENCY) {
      assertThat(telling(first(text))).as(text).isEmpty();
    }
    assertThat(unsayable(QUOTED.matcher(text).replaceAll(""))).as(text).isEmpty();
  }

  static String first(String text) {
    return text.substring(0, Math.min(NEUTRAL, text.length()));
  }

  static List<String> telling(String words) {
    return within(TELLING, words);
  }

  static List<String> unsayable(String words) {
    return within(forbidden(), words);
  }

  private static List<String> within(List<String> phrases, String words) {
    var folded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return phrases.stream()
        .filter(it -> folded.contains(" " + it.toLowerCase(Locale.ROOT) + " "))
        .toList();
  }
}
