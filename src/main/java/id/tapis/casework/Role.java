package id.tapis.casework;

/** What kind of staff somebody is; config/permissions.yaml says what each may do. */
public enum Role {
  COUNSELLOR,
  SUPERVISOR,
  ADMINISTRATOR
}
