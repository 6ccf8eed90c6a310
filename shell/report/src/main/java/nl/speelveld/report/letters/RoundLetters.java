package nl.speelveld.report.letters;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.FamilyOutcomes;
import nl.speelveld.runs.enrolment.family.FamilyRound;

/// The letters of a round, each made when it is asked for; several threads may ask at once.
///
/// On one core some hundreds of letters a second as HTML, some tens as PDF.
public final class RoundLetters {
  private final FamilyRound round;
  private final FamilyOutcomes outcomes;
  private final Map<String, FamilyAddress> addresses;
  private final IntFunction<Optional<Receipt>> receipts;

  private RoundLetters(
      FamilyRound round,
      Map<String, FamilyAddress> addresses,
      IntFunction<Optional<Receipt>> receipts) {
    this.round = round;
    this.outcomes = FamilyOutcomes.of(round);
    this.addresses = Map.copyOf(addresses);
    this.receipts = receipts;
  }

  /// The letters of a round.
  ///
  /// @param addresses by pseudonym to whom letters go; who is not in it is spoken of by pseudonym
  /// @param receipts by row what was given at the freeze; nothing for who came later
  public static RoundLetters of(
      FamilyRound round,
      Map<String, FamilyAddress> addresses,
      IntFunction<Optional<Receipt>> receipts) {
    return new RoundLetters(round, addresses, receipts);
  }

  /// How many letters there are.
  public int size() {
    return outcomes.size();
  }

  /// The row of an applicant.
  public OptionalInt find(String pseudonym) {
    return IntStream.range(0, size()).filter(row -> pseudonym(row).equals(pseudonym)).findFirst();
  }

  /// The pseudonym of an applicant.
  public String pseudonym(int row) {
    return round.round().market().applicant(row);
  }

  /// The letter of an applicant.
  public LetterContent letter(int row) {
    return new LetterContent(
        round.office(),
        Optional.ofNullable(addresses.get(pseudonym(row))),
        outcomes.of(row),
        round.since().published(),
        new Check(round.office().publication(), receipts.apply(row).map(Check.Mark::of)));
  }

  /// The language of the family, or the one that is asked for where it named none.
  public Language language(int row, Language otherwise) {
    FamilyAddress address = addresses.get(pseudonym(row));
    return address == null
        ? otherwise
        : switch (address.language()) {
          case "nl" -> Language.NL;
          case "en" -> Language.EN;
          default -> otherwise;
        };
  }

  /// The letter as a page.
  public String html(int row, Language otherwise) {
    return LetterHtml.of(letter(row), language(row, otherwise));
  }

  /// The letter as PDF.
  public byte[] pdf(int row, Language otherwise) {
    return LetterPdf.of(letter(row), language(row, otherwise));
  }

  /// The letter as a part of a page that holds many, each on paper of its own.
  public String part(int row, Language otherwise) {
    return LetterHtml.part(letter(row), language(row, otherwise));
  }

  /// What comes before the parts of such a page.
  public String start(Language language) {
    String title =
        language == Language.NL ? round.office().round().nl() : round.office().round().en();
    return new LetterPage(title, title, language).start("");
  }

  /// What comes after the parts of such a page.
  public static String end() {
    return LetterPage.END;
  }
}
