/** What do the models see of a text? Words, their parts and neighbours, and its rough shape. */
@NullMarked
package id.tapis.understanding.features;

import org.jspecify.annotations.NullMarked;
