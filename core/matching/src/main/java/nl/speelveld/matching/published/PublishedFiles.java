package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;

/// The files of a published round, by name.
///
/// The acts of a round have these files as payload, so each file is there when its act is recorded:
/// `committed` has `commitment.csv`, `revealed` [#reveal], `drawn` [#numbers], `assigned`
/// [#assigned], `late-applied` [#lateApplication], `published` [#hashes]. After that [#of] writes
/// the folder.
public final class PublishedFiles {
  private PublishedFiles() {}

  /// All files.
  public static Map<String, String> of(PublishedRound published) {
    Map<String, String> files = withoutLog(published);
    files.put("hashes.csv", hashes(files));
    files.put("log.csv", published.log().text());
    return files;
  }

  private static Map<String, String> withoutLog(PublishedRound published) {
    FrozenRound round = published.sealed().round();
    OutcomeFiles outcome = new OutcomeFiles(published);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("commitment.csv", published.commitment().text());
    files.put("reveal.csv", reveal(published.numbers()));
    files.put("rules.csv", FrozenFiles.rules(round));
    files.put("seat-groups.csv", FrozenFiles.seatGroups(published));
    files.put("rates.csv", FrozenFiles.rates(round));
    files.put("applicants.csv", FrozenFiles.applicants(published));
    files.put("wishes.csv", FrozenFiles.wishes(published));
    files.put("leaves.csv", FrozenFiles.leaves(published.sealed()));
    files.put("numbers.csv", numbers(published.numbers()));
    files.put("late-numbers.csv", OutcomeFiles.lateNumbers(published.today().numbers()));
    files.put("assigned.csv", OutcomeFiles.assigned(published));
    files.put("places.csv", outcome.places());
    files.put("cut-offs.csv", outcome.cutOffs());
    files.put("reserve-lists.csv", outcome.reserveLists());
    return files;
  }

  /// The file `reveal.csv`; for supplied numbers all values in it are empty.
  public static String reveal(DrawnNumbers numbers) {
    return numbers
        .findReveal()
        .map(Reveal::text)
        .orElseGet(() -> "name,value\npublic-value,\nsecret,\nseed,\n");
  }

  /// The file `numbers.csv`.
  public static String numbers(DrawnNumbers numbers) {
    return OutcomeFiles.numbers(numbers);
  }

  /// The file `assigned.csv`, which is the payload of the act `assigned`: the places as they are
  /// given out now.
  ///
  /// @param log all acts until now
  public static String assigned(Assignment assignment, ActLog log) {
    return OutcomeFiles.places(assignment, ChangesSinceFrozen.of(log.acts()));
  }

  /// The file `assigned.csv` of a round in which seats were given out.
  public static String assigned(PublishedRound published) {
    return OutcomeFiles.assigned(published);
  }

  /// The file `places.csv`: the places of today.
  public static String places(PublishedRound published) {
    return new OutcomeFiles(published).places();
  }

  /// The payload of the act `late-applied`: the application as a canonical line.
  public static String lateApplication(LateNumbers numbers, int applicant) {
    return numbers
        .orders()
        .applicationLine(applicant, numbers.families().ofApplicant().get(applicant));
  }

  /// The file `hashes.csv`: SHA-256 of every file but itself and `log.csv`.
  public static String hashes(PublishedRound published) {
    return hashes(withoutLog(published));
  }

  private static String hashes(Map<String, String> files) {
    List<String> lines = new ArrayList<>();
    files.forEach((file, text) -> lines.add(CanonicalLine.of(file, Sha256.ofText(text).hex())));
    return CsvFile.sorted("file,sha256", lines);
  }
}
