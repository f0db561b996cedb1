package id.tapis.intake.post;

/** A row to work on, in the lane that keeps its order. */
record Ticket(long id, String lane) {}
