package nl.speelveld.report.letters;

import nl.speelveld.report.text.Language;

/// A letter as PDF: PDF/A-3u, so that it can be kept for as long as the archive asks, and PDF/UA-1,
/// so that a screen reader reads it in order, with headings and tables.
///
/// The letter faces are inside the file, which has no script, link or outside part. A character
/// that Source Sans 3 does not have (it has Latin, Greek and Cyrillic) is printed as `#`. The same
/// letter gives the same bytes: the file was made on the date of the letter, whatever the clock
/// says. Cost: some tenths of a second for the first letter, then tens of milliseconds.
public final class LetterPdf {
  private LetterPdf() {}

  /// The bytes of the letter in a language.
  public static byte[] of(LetterContent letter, Language language) {
    return PdfPrinter.print(LetterHtml.of(letter, language), letter.date());
  }
}
