/** The helpline: one room per capability, in the order of a client's journey. */
@NullMarked
package id.tapis;

import org.jspecify.annotations.NullMarked;
