/// The catalogue of the public data sets, as DCAT-AP-NL 3.0 asks.
///
/// Open [nl.speelveld.web.api.catalogue.Catalogue] first. It is a graph of statements, printed as
/// JSON-LD or as Turtle.
@NullMarked
package nl.speelveld.web.api.catalogue;

import org.jspecify.annotations.NullMarked;
