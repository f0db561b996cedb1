package id.tapis.registry;

/** Where a list stands: brought and waiting for a second person, in use, or taken out of use. */
public enum ListState {
  DRAFT,
  IN_USE,
  WITHDRAWN
}
