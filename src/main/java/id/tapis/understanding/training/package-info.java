/** How are the models made? Varies the texts, trains, measures, and writes the reports. */
@NullMarked
package id.tapis.understanding.training;

import org.jspecify.annotations.NullMarked;
