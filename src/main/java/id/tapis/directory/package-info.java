/** Who can help, where? Keeps services, contacts with their checked dates, and regions. */
@ApplicationModule(allowedDependencies = {"knowledge"})
@NullMarked
package id.tapis.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
