/** What do we say next? Holds the dialogue with a client, turn by turn. */
@ApplicationModule(
    allowedDependencies = {
      "knowledge",
      "intake",
      "understanding",
      "understanding::paper",
      "registry",
      "assessment",
      "directory"
    })
@NullMarked
package id.tapis.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
