package id.tapis.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tapis.conversation.Transcripts;
import id.tapis.intake.ClientId;
import id.tapis.intake.Courier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Nothing that staff write for staff can reach a client. */
class NotesStayHereTests {
  private final JavaClasses staffSide =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.tapis.casework", "id.tapis.desk");

  @Test
  void onlyLettersLeadToClients() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Letters.class.getName())
        .should()
        .callMethod(Transcripts.class, "write", ClientId.class, String.class)
        .orShould()
        .callMethod(Courier.class, "send", id.tapis.intake.Reply.class)
        .check(staffSide);
  }

  @Test
  void whatKeepsNotesKnowsNobodyWhoCouldSendThem() {
    classes()
        .that()
        .haveFullyQualifiedName(Notes.class.getName())
        .should()
        .onlyDependOnClassesThat()
        .doNotBelongToAnyOf(Transcripts.class, Courier.class, Letters.class, Letter.class)
        .check(staffSide);
  }

  @Test
  void whatSendsTakesLettersAndNeverNotes() {
    var parameters =
        Arrays.stream(Letters.class.getDeclaredMethods())
            .flatMap(it -> Arrays.stream(it.getParameterTypes()))
            .toList();

    assertThat(parameters).contains(Letter.class).doesNotContain(Note.class, String.class);
    noClasses()
        .that()
        .haveFullyQualifiedName(Letters.class.getName())
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Note.class, Notes.class)
        .check(staffSide);
  }
}
