/** Telegram: updates in by polling or webhook, replies out through the Bot API. */
@NullMarked
package id.tapis.intake.telegram;

import org.jspecify.annotations.NullMarked;
