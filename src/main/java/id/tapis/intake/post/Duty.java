package id.tapis.intake.post;

/** Work that exactly one instance does at a time. */
public interface Duty {

  /** Starts in the background; answers at once. */
  void start();

  /** Ends it, waiting briefly for what is under way. */
  void stop();
}
