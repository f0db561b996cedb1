/** The whole way, from a client's message to a closed case, against the jar that is handed out. */
@NullMarked
package id.tapis.journey;

import org.jspecify.annotations.NullMarked;
