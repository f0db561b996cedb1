package id.tapis.casework;

/** How a case can end; some need a second person to agree. */
public record Outcome(String code, String name, boolean secondPerson) {}
