package id.tapis.casework;

import java.util.UUID;

/** A case's unguessable id. */
public record CaseId(UUID value) {

  public static CaseId next() {
    return new CaseId(UUID.randomUUID());
  }
}
