/// What parents prefer: from files of lists or flows to estimates, and from estimates to what would
/// be chosen.
///
/// In: tables as a shell read them, or the data folder; a
/// [nl.speelveld.runs.preferences.Specification] of the utility. Promised: what the data do not
/// settle is a finding by name before it is estimated around; every estimate has an interval; what
/// was fitted is kept as a value ([nl.speelveld.runs.preferences.Fitted]) that predictions are made
/// from. Open [nl.speelveld.runs.preferences.ListFitRun] first, then
/// [nl.speelveld.runs.preferences.FlowFitRun]. Imports the rooms of `choice`, and of `runs` data
/// and places.
@NullMarked
package nl.speelveld.runs.preferences;

import org.jspecify.annotations.NullMarked;
