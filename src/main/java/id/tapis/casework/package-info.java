/** What does the human do? Holds cases, their queue and what counsellors decide. */
@ApplicationModule(
    allowedDependencies = {
      "knowledge",
      "intake",
      "understanding",
      "assessment",
      "directory",
      "conversation"
    })
@NullMarked
package id.tapis.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
