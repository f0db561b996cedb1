/** What is on file about this agency? Keeps register snapshots and finds companies by name. */
@ApplicationModule(allowedDependencies = {"knowledge", "understanding::paper"})
@NullMarked
package id.tapis.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
