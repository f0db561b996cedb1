package id.tapis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms keep to their doors. */
class ModularityTests {

  private final ApplicationModules rooms = ApplicationModules.of(TapisApplication.class);

  @Test
  void everyRoomLooksOnlyLeft() {
    rooms.verify();

    assertThat(rooms.stream().map(it -> it.getIdentifier().toString()))
        .contains(
            "knowledge",
            "intake",
            "understanding",
            "registry",
            "assessment",
            "directory",
            "conversation",
            "casework",
            "desk");
  }

  @Test
  void drawsTheRooms() {
    var documenter = new Documenter(rooms);

    documenter.writeModulesAsPlantUml().writeModuleCanvases();

    assertThat(java.nio.file.Path.of("target/spring-modulith-docs/components.puml")).exists();
  }
}
