/// What broad, dakpan and joined classes change in secondary schools, told.
///
/// Open [nl.speelveld.report.classes.ClassesStory]. Imports the rooms of answers, charts, stories
/// and text.
@NullMarked
package nl.speelveld.report.classes;

import org.jspecify.annotations.NullMarked;
