package id.tapis.intake;

/**
 * Reads pictures before their message is handled; may take seconds, and is never called twice at
 * once for one.
 */
public interface PictureHandler {
  Sight read(byte[] file);
}
