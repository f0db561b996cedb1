/** What stands on paper? Pages of PDF files, read in a process of its own. */
@NullMarked
@NamedInterface("paper")
package id.tapis.understanding.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
