package id.tapis.intake;

/**
 * A choice under a reply: at most 24 characters of label; the action is lower-case words joined by
 * dashes.
 */
public record Button(String label, String action) {
  public Button {
    if (!action.matches("[a-z0-9-]{1,32}")) {
      throw new IllegalArgumentException("Not an action: " + action);
    }
  }
}
