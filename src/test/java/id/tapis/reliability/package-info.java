/** Programs that hurt the helpline and count what was lost; short forms run with the tests. */
@NullMarked
package id.tapis.reliability;

import org.jspecify.annotations.NullMarked;
