/// What an operator needs to run it: whether it lives and is ready, metrics, the log of requests,
/// mail that goes out, and what is done once a day.
///
/// Open [nl.speelveld.web.ops.Operating] first. Nothing here says anything of a person: routes are
/// named by their pattern, faults by their class and place.
@NullMarked
package nl.speelveld.web.ops;

import org.jspecify.annotations.NullMarked;
