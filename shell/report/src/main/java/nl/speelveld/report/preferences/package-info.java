/// What parents prefer, told: weights in metres with their bands, tests, shares and what would
/// change.
///
/// In: a report of `nl.speelveld.runs.preferences`. Promised: what the model cannot show stands
/// first, each number has its band where there is one, and heads of a group are shown after
/// disclosure control. Open [nl.speelveld.report.preferences.FitAnswer] and
/// [nl.speelveld.report.preferences.ForecastAnswer]. Imports the chart, story, answers and text
/// rooms.
@NullMarked
package nl.speelveld.report.preferences;

import org.jspecify.annotations.NullMarked;
