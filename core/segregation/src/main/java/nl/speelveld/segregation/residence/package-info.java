/// School against residence: how much of the segregation between schools comes from where pupils
/// live, and how much from the school they go to?
///
/// In go flows (pupils by home area, school and group) and distances, out come an exact identity of
/// information ([nl.speelveld.segregation.residence.ResidenceIdentity]) and a counterfactual in
/// which everyone goes to the nearest school
/// ([nl.speelveld.segregation.residence.ResidenceAndChoice]). Counts may be fractional: open data
/// know the groups of a home area as shares only. Imports `table`, the rooms `value`,
/// `information`, `multigroup`, `twogroup` and `nested`, and the JDK only.
@NullMarked
package nl.speelveld.segregation.residence;

import org.jspecify.annotations.NullMarked;
