/// What people ask of a round, on rounds small enough to do by hand: A chances, B false lists, C
/// comparisons, D statistics.
@NullMarked
package nl.speelveld.runs.enrolment.questions;

import org.jspecify.annotations.NullMarked;
