package nl.speelveld.report.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.speelveld.report.text.Language;

/// A letter as PDF: PDF/A-3u, so that it can be kept for as long as the archive asks, and PDF/UA-1,
/// so that a screen reader reads it in order, with headings and tables.
///
/// The letter faces are inside the file, which has no script, link or outside part. A character
/// that Source Sans 3 does not have (it has Latin, Greek and Cyrillic) is printed as `#`. Cost:
/// some tenths of a second for the first letter, then tens of milliseconds.
public final class LetterPdf {
  private static final String FAMILY = "Source Sans 3";
  private static final byte[] REGULAR = LetterFiles.face("SourceSans3-Regular.ttf");
  private static final byte[] BOLD = LetterFiles.face("SourceSans3-Bold.ttf");

  static {
    XRLog.setLoggingEnabled(false); // why: the printer tells how long each style sheet took
  }

  private LetterPdf() {}

  /// The bytes of the letter in a language.
  public static byte[] of(LetterContent letter, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withHtmlContent(LetterHtml.of(letter, language), null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("the letter cannot be printed", e);
    }
    return bytes.toByteArray();
  }
}
