package nl.speelveld.web.admin;

import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Visit;

/// Writes what happens to accounts in the record of who did what.
///
/// @param parts with the record
record AdminRecord(Parts parts) {
  void accountChanged(Visit visit, String what) {
    keep(visit, visit.visitor(), AccessLog.Action.ACCOUNT_CHANGED, what);
  }

  void tokenChanged(Visit visit, String what) {
    keep(visit, visit.visitor(), AccessLog.Action.TOKEN_CHANGED, what);
  }

  void keep(Visit visit, Visitor who, AccessLog.Action action, String what) {
    String role = who.is(Role.ADMINISTRATOR) ? Role.ADMINISTRATOR.id() : "";
    parts
        .store()
        .accessLog()
        .keep(new AccessLog.Entry(visit.now(), who.recorded(), role, "", action, "", "", what));
  }
}
