/**
 * A Bot API on this machine: real offset rules, faults on demand, and a record of what was sent.
 */
@NullMarked
package id.tapis.fakebotapi;

import org.jspecify.annotations.NullMarked;
