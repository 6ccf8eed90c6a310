package nl.speelveld.runs.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;

/// A second round as the office keeps it: a round of its own, with the rules of the first, the
/// seats that are left, and under the pseudonyms that they have the children without a place, those
/// who had no list among them.
///
/// @param round the round, in preparation
/// @param files the files of its office
/// @param children who takes part
public record SecondRoundOpening(
    OfficeRound round, Map<String, String> files, List<Child> children) {
  public SecondRoundOpening {
    files = Map.copyOf(files);
    children = List.copyOf(children);
  }

  /// The name under which a second round was opened in the log of the first, where one was.
  public static Optional<String> findName(EnrolmentRound first) {
    return first.papers().log().acts().stream()
        .filter(Act.SecondRound.class::isInstance)
        .map(act -> ((Act.SecondRound) act).name())
        .findFirst();
  }

  /// The second round after one in which it was opened; empty where it was not.
  ///
  /// @param made the second round without its children
  /// @param firstFiles the files of the first office
  /// @param known the children of the first round
  public static Optional<SecondRoundOpening> find(
      EnrolmentRound first, OfficeRound made, Map<String, String> firstFiles, List<Child> known) {
    Map<String, String> tables = first.secondRoundFiles();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (String same : List.of("round.yaml", "office.yaml", "school-pages.csv")) {
      if (firstFiles.containsKey(same)) {
        files.put(same, firstFiles.get(same));
      }
    }
    files.put("schools.csv", tables.getOrDefault("schools.csv", ""));
    files.put("seats.csv", tables.getOrDefault("seats.csv", ""));
    Set<String> taking = names(tables.getOrDefault("applicants.csv", ""));
    Set<String> had = Set.copyOf(lastMarket(first).applicantNames());
    return Optional.of(
        new SecondRoundOpening(
            made,
            files,
            known.stream()
                .filter(
                    child -> taking.contains(child.pseudonym()) || !had.contains(child.pseudonym()))
                .toList()));
  }

  private static Market lastMarket(EnrolmentRound first) {
    return first.progress() instanceof Progress.Assigned assigned
        ? assigned.after().assignment().market()
        : first.prepared().market();
  }

  private static Set<String> names(String applicants) {
    List<List<String>> rows =
        applicants.lines().map(CanonicalLine::findFields).flatMap(Optional::stream).toList();
    int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf("applicant");
    return column < 0
        ? Set.of()
        : rows.stream().skip(1).map(row -> row.get(column)).collect(Collectors.toSet());
  }
}
