/// Workbooks: xlsx and ods.
///
/// Open [WorkbookFile] first. A workbook is a zip of XML files from somebody else: what it unpacks
/// to is counted before it is read ([ZipGuard]), and no XML may name a document type or anything
/// outside itself. Imports `reading`, fastexcel and the XML reader of the JDK.
@NullMarked
package nl.speelveld.opendata.sheet;

import org.jspecify.annotations.NullMarked;
