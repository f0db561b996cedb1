/** What do staff, partners and readers see? Pages, sign-in, roles and the command line. */
@ApplicationModule(
    allowedDependencies = {
      "knowledge",
      "intake",
      "understanding",
      "registry",
      "assessment",
      "directory",
      "conversation",
      "casework"
    })
@NullMarked
package id.tapis.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
