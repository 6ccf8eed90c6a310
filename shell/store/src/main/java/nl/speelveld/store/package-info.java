/// What people entrust to the office, in H2 or PostgreSQL.
///
/// Implements the ports of `runs.people` and `runs.office`. SQL stands here and nowhere else; what
/// is personal is unreadable for who has only the database. It imports `runs` and what lies under
/// it.
@NullMarked
package nl.speelveld.store;

import org.jspecify.annotations.NullMarked;
