package id.tapis.assessment;

import id.tapis.registry.Lookup;
import id.tapis.understanding.Mention;

/** A body the text names and what the register has on it. */
public record AgencyFinding(Mention mention, Lookup lookup) {}
