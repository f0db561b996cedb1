package id.tapis.casework;

import static id.tapis.casework.Permission.ACT_FOR_OTHERS;
import static id.tapis.casework.Permission.APPROVE_CLOSE;
import static id.tapis.casework.Permission.HOLD;
import static id.tapis.casework.Permission.KEEP_REGISTER;
import static id.tapis.casework.Permission.MANAGE_ACCOUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tapis.knowledge.KnowledgeFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, cell by cell. */
class PermissionsTests {
  private static final Map<Role, Set<Permission>> REFUSED =
      Map.of(
          Role.COUNSELLOR,
              EnumSet.of(APPROVE_CLOSE, ACT_FOR_OTHERS, HOLD, KEEP_REGISTER, MANAGE_ACCOUNTS),
          Role.SUPERVISOR, EnumSet.of(MANAGE_ACCOUNTS),
          Role.ADMINISTRATOR, EnumSet.noneOf(Permission.class));
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void eachCellOfTheMatrixIsAsAgreed(Permission permission) {
    var permissions = Permissions.read(Path.of("config/permissions.yaml"));

    for (var role : Role.values()) {
      assertThat(permissions.grants(role, permission))
          .as("%s %s", role, permission)
          .isEqualTo(!REFUSED.getOrDefault(role, Set.of()).contains(permission));
    }
  }

  @Test
  void whatIsNotListedIsRefused() {
    var permissions = new Permissions(Map.of(Role.COUNSELLOR, Set.of()));

    assertThat(permissions.grants(Role.COUNSELLOR, Permission.READ_CASE)).isFalse();
    assertThat(permissions.grants(Role.ADMINISTRATOR, Permission.READ_CASE)).isFalse();
  }

  @Test
  void aMisspeltPermissionStopsTheStart() throws Exception {
    var file = folder.resolve("permissions.yaml");
    Files.writeString(file, "roles: { COUNSELLOR: [READ_EVERYTHING] }");

    assertThatThrownBy(() -> Permissions.read(file))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContaining("READ_EVERYTHING");
  }

  @Test
  void aForgottenRoleStopsTheStart() throws Exception {
    var file = folder.resolve("permissions.yaml");
    Files.writeString(file, "roles: { COUNSELLOR: [], SUPERVISOR: [] }");

    assertThatThrownBy(() -> Permissions.read(file))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContaining("ADMINISTRATOR");
  }
}
