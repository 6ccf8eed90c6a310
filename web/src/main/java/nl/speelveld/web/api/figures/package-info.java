/// The figures of the monitor through the API: municipalities, their monitor and schools, the
/// country, and what the figures rest on.
///
/// Open [nl.speelveld.web.api.figures.FigureOperations] first. Reports are those of the command
/// line, byte for byte but for the command that makes them again; nothing goes around disclosure
/// control.
@NullMarked
package nl.speelveld.web.api.figures;

import org.jspecify.annotations.NullMarked;
