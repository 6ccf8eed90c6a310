/// What estimates say of what would be: shares, a school that closes, another composition, welfare
/// in kilometres, elasticities.
///
/// Open [nl.speelveld.choice.predict.ChoiceModel], then [nl.speelveld.choice.predict.Forecast].
/// Imports the rooms of terms and estimates, and counts of the table.
@NullMarked
package nl.speelveld.choice.predict;

import org.jspecify.annotations.NullMarked;
