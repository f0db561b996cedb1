/** The web chat: the same dialogue in the browser, with or without scripts. */
@NullMarked
package id.tapis.intake.web;

import org.jspecify.annotations.NullMarked;
