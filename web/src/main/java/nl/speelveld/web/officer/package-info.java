/// The officer of a municipality: every round from its rules to its destruction.
///
/// A page a task; open [nl.speelveld.web.officer.OfficerRoutes] first. Each page asks `Desk.round`
/// for the round that the address names, which is there only for an officer of its municipality.
@NullMarked
package nl.speelveld.web.officer;

import org.jspecify.annotations.NullMarked;
