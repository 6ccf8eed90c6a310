package nl.speelveld.store.database;

import java.sql.SQLException;

/// What a database says went wrong, in the five signs that both write.
public final class SqlState {
  private SqlState() {}

  /// Whether a row with the same key is there already.
  public static boolean isTaken(Throwable fault) {
    return of(fault).equals("23505");
  }

  /// Whether another process has the file of H2 open.
  public static boolean isInUse(Throwable fault) {
    return of(fault).equals("90020");
  }

  /// Whether two transactions met, and the same work can be done again.
  static boolean isMeeting(Throwable fault) {
    return of(fault).startsWith("40");
  }

  private static String of(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }
}
