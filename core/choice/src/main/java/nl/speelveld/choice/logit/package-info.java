/// The rank-ordered logit: what lists say of tastes, exactly and fast.
///
/// In: lists and a utility. Promised: the maximum of the likelihood with standard errors by the
/// information and clustered by person, or the parameters that the data do not identify, by name.
/// Open [nl.speelveld.choice.logit.RankOrderedLogit]. Imports the rooms of situations, terms,
/// estimates and linear algebra.
@NullMarked
package nl.speelveld.choice.logit;

import org.jspecify.annotations.NullMarked;
