package id.tapis.casework;

import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Who may do what, as config/permissions.yaml grants it. */
record Permissions(Map<Role, Set<Permission>> roles) {
  Permissions {
    roles = Map.copyOf(roles);
  }

  static Permissions read(Path file) {
    var permissions = KnowledgeFile.read(file, Permissions.class);
    for (var role : Role.values()) {
      if (!permissions.roles().containsKey(role)) {
        throw new KnowledgeFault(file, "roles", role.name(), "each role is listed, if with []");
      }
    }
    return permissions;
  }

  boolean grants(Role role, Permission permission) {
    return roles.getOrDefault(role, Set.of()).contains(permission);
  }
}
