package id.tapis.registry;

/** What a text has to do with a company it names; the first are the strongest. */
enum Role {
  CLAIMED(2),
  NAMED(0),
  FORMER(-4),
  OTHER(-6),
  PERSON(-9),
  DENIED(-9);

  private final int weight;

  Role(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** The text does not speak of the company at all. */
  boolean nobody() {
    return this == PERSON || this == DENIED;
  }
}
