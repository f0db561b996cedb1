/** What does the text state? Amounts, places, contacts, ages, papers, and the names it gives. */
@NullMarked
package id.tapis.understanding.facts;

import org.jspecify.annotations.NullMarked;
