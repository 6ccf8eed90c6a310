package nl.speelveld.report.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Letters on paper: whole, on one page, fit for archive and screen reader.
class LetterPdfTest {
  // the three forms of a letter: in words, in a table, without a place
  private static final List<LetterContent> FEW =
      List.of(
          ExampleLetters.placed(),
          ExampleLetters.longList(),
          ExampleLetters.late(),
          ExampleLetters.unplaced(UnplacedReason.SHORT_LIST));

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void A01_a_letter_says_on_paper_what_it_says_on_a_screen() throws IOException {
    String text = textOf(LetterPdf.of(ExampleLetters.placed(), Language.NL));
    assertThat(text.replaceAll("\\s+", " "))
        .contains("Sam heeft een plaats op De Linde")
        .contains("nummer 2.310 in de voorrangsgroep ‘dicht bij huis’")
        .contains("nummer 4.022")
        .contains("12 plaatsen gingen naar ‘broers en zussen’")
        .contains("op plaats 8 van 31");
  }

  @Test
  void A02_every_letter_fits_on_one_page_a_list_of_twelve_too() throws IOException {
    for (Language language : Language.values()) {
      for (LetterContent letter : FEW) {
        try (PDDocument pdf = Loader.loadPDF(LetterPdf.of(letter, language))) {
          assertThat(pdf.getNumberOfPages()).as("%s %s", language, letter.outcome()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void A03_verapdf_finds_every_letter_fit_for_archive_and_screen_reader() {
    for (Language language : Language.values()) {
      for (LetterContent letter : FEW) {
        byte[] pdf = LetterPdf.of(letter, language);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
          ValidationResult result = validate(pdf, flavour);
          assertThat(failures(result)).as("%s %s", language, flavour).isEmpty();
          assertThat(result.isCompliant()).isTrue();
          assertThat(result.getTotalAssertions()).isGreaterThan(500);
        }
      }
    }
  }

  @Test
  void A04_the_judge_is_awake_a_pdf_without_tags_is_refused() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (PDDocument bare = new PDDocument()) {
      bare.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      bare.save(bytes);
    }
    assertThat(validate(bytes.toByteArray(), PDFAFlavour.PDFUA_1).isCompliant()).isFalse();
    assertThat(validate(bytes.toByteArray(), PDFAFlavour.PDFA_3_U).isCompliant()).isFalse();
  }

  @Test
  void A05_names_from_all_over_europe_are_printed_as_they_are() throws IOException {
    LetterContent letter = ExampleLetters.firstChoice();
    for (String name : List.of("Çağla Şık Łukasz Żółć", "Zoë Ελένη Мария")) {
      LetterContent its =
          new LetterContent(
              letter.office(),
              Optional.of(new FamilyAddress(name, List.of(), "")),
              letter.outcome(),
              letter.date(),
              letter.check());
      assertThat(textOf(LetterPdf.of(its, Language.NL))).contains(name);
    }
  }

  @Test
  void A06_letters_are_kept_to_be_looked_at() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "letters"));
    Path file = folder.resolve("placed_nl.pdf");
    Files.write(file, LetterPdf.of(ExampleLetters.placed(), Language.NL));
    Files.write(
        folder.resolve("long_en.pdf"), LetterPdf.of(ExampleLetters.longList(), Language.EN));
    Files.write(
        folder.resolve("unplaced_nl.pdf"),
        LetterPdf.of(ExampleLetters.unplaced(UnplacedReason.SHORT_LIST), Language.NL));
    assertThat(Files.size(file)).isBetween(10_000L, 200_000L);
  }

  @Test
  void A07_the_same_letter_gives_the_same_bytes_and_was_made_on_its_own_date() throws IOException {
    byte[] once = LetterPdf.of(ExampleLetters.placed(), Language.NL);
    assertThat(LetterPdf.of(ExampleLetters.placed(), Language.NL)).isEqualTo(once);
    try (PDDocument pdf = Loader.loadPDF(once)) {
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2027-03-12T00:00:00Z");
    }
  }

  @Test
  void B01_invitations_are_one_file_with_a_page_and_a_code_for_each_family() throws IOException {
    byte[] pdf = InvitationHtml.pdf(invitations(), Language.NL);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).isEqualTo(3);
    }
    assertThat(textOf(pdf).replaceAll("\\s+", " "))
        .contains("Sam Jansen kan zich aanmelden", "7KQM-P3RT-XW9F", "Wilgengracht 3")
        .contains("Mina & Co can apply", "AAAA-BBBB-CCCC", "aanmelden.demostad.example");
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
      assertThat(failures(validate(pdf, flavour))).as("%s", flavour).isEmpty();
    }
  }

  @Test
  void B02_the_code_of_an_invitation_ends_in_no_log() {
    assertThat(invitations().toString()).doesNotContain("7KQM");
  }

  private static List<Invitation> invitations() {
    Invitation.Days days =
        new Invitation.Days(
            LocalDate.of(2027, 2, 20), LocalDate.of(2027, 3, 1), "27 maart 2027 om 12:00");
    return List.of(
        invitation("Sam Jansen", "nl", "7KQM-P3RT-XW9F", days),
        invitation("Mina & Co", "en", "AAAA-BBBB-CCCC", days),
        invitation("Ali", "", "DDDD-EEEE-FFFF", days));
  }

  private static Invitation invitation(
      String child, String language, String code, Invitation.Days days) {
    FamilyAddress to = new FamilyAddress(child, List.of("Wilgengracht 3", "1234 AB  D"), language);
    return new Invitation(
        ExampleLetters.office(), to, code, "aanmelden.demostad.example", days, false);
  }

  private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    } catch (Exception e) {
      throw new AssertionError("the judge could not read the letter", e);
    }
  }

  private static List<String> failures(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(its -> its.getStatus() == TestAssertion.Status.FAILED)
        .map(its -> its.getRuleId().getClause() + " " + its.getMessage())
        .distinct()
        .toList();
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
