/// Small dense symmetric matrices: enough for estimates of tens of parameters, and no more.
///
/// Open [nl.speelveld.choice.linear.Cholesky]. Imports nothing. A library is not used: the core
/// stands on the JDK, and what is needed here is a page.
@NullMarked
package nl.speelveld.choice.linear;

import org.jspecify.annotations.NullMarked;
