/// Preferences read from flows: how many go from each origin to each school.
///
/// Open data tell no lists, but they tell from which postcode area the pupils of a school come.
/// Open [nl.speelveld.choice.flow.FlowLogit]; [nl.speelveld.choice.flow.CompositionFeedback] lets
/// choice and composition go on until neither changes. Imports the rooms of estimates and linear
/// algebra.
@NullMarked
package nl.speelveld.choice.flow;

import org.jspecify.annotations.NullMarked;
