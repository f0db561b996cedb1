package id.tapis.casework;

/** One thing staff can do; refused unless granted to their role. */
public enum Permission {
  SEE_QUEUE,
  READ_CASE,
  TAKE,
  GIVE_BACK,
  WRITE,
  NOTE,
  CLOSE,
  APPROVE_CLOSE,
  ACT_FOR_OTHERS,
  HOLD,
  /** Brings, approves and withdraws lists of companies. */
  KEEP_REGISTER,
  MANAGE_ACCOUNTS
}
