/// Segregation that takes place into account: not only who shares my school or street, but who
/// lives around it, near counting more than far.
///
/// In go counts at points and a kernel, out come exposure, isolation and evenness of local
/// environments, and their profile from street to city. Open
/// [nl.speelveld.segregation.spatial.LocalEnvironments] first. Imports `table`, the room `value`
/// and the JDK only.
@NullMarked
package nl.speelveld.segregation.spatial;

import org.jspecify.annotations.NullMarked;
