/**
 * What stands in the files we are set up with? Finds and reads config/ and models/, naming file and
 * field.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.tapis.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
