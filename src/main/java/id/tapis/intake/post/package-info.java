/** The post room: keeps every message until it is handled and every reply until it is delivered. */
@NullMarked
package id.tapis.intake.post;

import org.jspecify.annotations.NullMarked;
