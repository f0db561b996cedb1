package id.tapis.intake;

import java.util.Optional;

/**
 * Answers cries for help from memory alone, when the database is away; needs nothing but itself.
 */
public interface EmergencyHandler {

  /** The emergency text when red words stand in the message, in the hinted language. */
  Optional<String> answer(String text, String languageHint);

  /** What a client hears when their message could not be handled: an apology and who can help. */
  String apology(String languageHint);
}
