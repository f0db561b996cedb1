/** What does it cost? Programs that measure, each against a comparator in the same run. */
@NullMarked
package id.tapis.bench;

import org.jspecify.annotations.NullMarked;
