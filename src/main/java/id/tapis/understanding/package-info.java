/** What does the offer say? Turns a client's text into terms, facts and mentions. */
@ApplicationModule(allowedDependencies = {"knowledge", "intake"})
@NullMarked
package id.tapis.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
