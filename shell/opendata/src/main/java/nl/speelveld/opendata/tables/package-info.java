/// What the readers make: a few tidy tables in columns, the same for every kind of file.
///
/// | table | one row is |
/// |---|---|
/// | [SchoolTable] | a school location in one year, as one file describes it |
/// | [PupilTable] | a count of pupils: location × date × feature × category × stage |
/// | [FlowTable] | pupils from one home area to one location |
/// | [FigureTable] | a figure of a location: a score, a distance, an exam count |
/// | [AreaTable] | a figure of an area: postcode, buurt, wijk, municipality |
/// | [ShapeTable] | the outline of an area, WGS84 |
/// | [ChangeTable] | a municipality code that ended, and what came after it |
/// | [FreeTable] | any other long table, column by column |
///
/// Every table can be walked without knowing which one it is: [Table#columns()] gives its
/// [Column]s, and a [Column] is text, whole numbers, decimals or shapes. A missing value is asked
/// for (`isMissing`), never a null, a NaN or a zero. Tables know nothing of files: which file they
/// came from stands in the result of the reader. Imports the JDK and JTS only.
@NullMarked
package nl.speelveld.opendata.tables;

import org.jspecify.annotations.NullMarked;
