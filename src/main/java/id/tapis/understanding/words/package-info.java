/**
 * How is the text spelled? Undoes look-alikes, slang and tricks, and remembers where each word
 * stood.
 */
@NullMarked
package id.tapis.understanding.words;

import org.jspecify.annotations.NullMarked;
