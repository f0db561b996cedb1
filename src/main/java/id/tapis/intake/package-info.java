/** Who wrote, and what? Receives messages durably, and delivers what any room wants sent. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.tapis.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
