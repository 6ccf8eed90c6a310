/// A school: the seats that it confirms before families choose, what families read of it, and after
/// publication who comes, who waits, and who was written in.
///
/// Open [nl.speelveld.web.school.SchoolRoutes] first. A school sees only programmes with its own
/// code, and nothing of the outcome before it is public.
@NullMarked
package nl.speelveld.web.school;

import org.jspecify.annotations.NullMarked;
