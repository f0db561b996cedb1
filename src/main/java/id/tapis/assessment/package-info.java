/** What should one believe? Weighs a reading against known ways of deceiving job seekers. */
@ApplicationModule(allowedDependencies = {"knowledge", "understanding", "registry"})
@NullMarked
package id.tapis.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
