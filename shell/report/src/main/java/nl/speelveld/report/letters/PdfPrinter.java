package nl.speelveld.report.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Prints a page as PDF/A-3u and PDF/UA-1, made on a day that is given.
final class PdfPrinter {
  private static final String FAMILY = "Source Sans 3";
  private static final byte[] REGULAR = LetterFiles.face("SourceSans3-Regular.ttf");
  private static final byte[] BOLD = LetterFiles.face("SourceSans3-Bold.ttf");
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");

  static {
    XRLog.setLoggingEnabled(false); // why: the printer tells how long each style sheet took
  }

  private PdfPrinter() {}

  /// The bytes of a page that is well-formed as XML.
  static byte[] print(String page, LocalDate madeOn) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.useColorProfile(COLOURS);
    builder.withHtmlContent(page, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument pdf = made(renderer)) {
      date(pdf, madeOn);
      pdf.setDocumentId(madeOn.toEpochDay()); // why: else the clock is in it
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be printed", e);
    }
    return bytes.toByteArray();
  }

  private static PDDocument made(PdfBoxRenderer renderer) throws IOException {
    renderer.layout();
    return renderer.createPDFKeepOpen();
  }

  /// Puts the day at both places where a PDF says when it was made; they must be the same.
  private static void date(PDDocument pdf, LocalDate day) throws IOException {
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    made.setTimeInMillis(day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1000);
    pdf.getDocumentInformation().setCreationDate(made);
    pdf.getDocumentInformation().setModificationDate(made);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xml = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = TIME.matcher(xml).replaceAll(day + "T00:00:00+00:00");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
