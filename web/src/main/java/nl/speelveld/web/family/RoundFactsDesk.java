package nl.speelveld.web.family;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.rounds.office.OfficeFile;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.choosing.ListAdvice;
import nl.speelveld.runs.choosing.Programmes;
import nl.speelveld.runs.choosing.Standings;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.visit.Refused;

/// Reads the files of a round once for all its families, until the round changes.
final class RoundFactsDesk {
  /// Files with the children of a round, which are read for one child at a time.
  private static final Map<String, String> NOBODY =
      Map.of(
          "applicants.csv", "applicant\n",
          "preferences.csv", "applicant,rank,programme\n",
          "distances.csv", "applicant,programme,metres\n");

  private final Rounds rounds;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(long version, RoundFacts facts) {}

  RoundFactsDesk(Rounds rounds) {
    this.rounds = rounds;
  }

  /// The facts of a round.
  ///
  /// @throws Refused where the office has not finished its files
  RoundFacts of(OfficeRound round) {
    Kept known = kept.get(round.id());
    if (known != null && known.version == round.version()) {
      return known.facts;
    }
    RoundFacts facts = find(rounds.files(round.id())).orElseThrow(Refused::notFound);
    kept.put(round.id(), new Kept(round.version(), facts));
    return facts;
  }

  static Optional<RoundFacts> find(Map<String, String> texts) {
    Map<String, String> files = new LinkedHashMap<>(texts);
    files.putAll(NOBODY);
    return new RoundTexts().read(files) instanceof RoundStore.Read.Done<RoundFiles>(var read, _)
        ? Optional.of(facts(read, texts))
        : Optional.empty();
  }

  private static RoundFacts facts(RoundFiles files, Map<String, String> texts) {
    DataTable schools = files.data().schools();
    return new RoundFacts(
        files.rules(),
        files.data(),
        Programmes.of(schools, files.data().seats(), pages(texts)),
        new KnownStandings(new Standings(files.rules(), schools, files.data().seats())),
        ListAdvice.order(files.rules()),
        office(texts, schools));
  }

  private static DataTable pages(Map<String, String> texts) {
    String text = texts.getOrDefault(Programmes.PAGES, "");
    return text.isBlank()
        ? DataTable.empty(Programmes.PAGES)
        : CsvTable.read(
            Programmes.PAGES, text.getBytes(StandardCharsets.UTF_8), Findings.collector());
  }

  private static Optional<OfficeDetails> office(Map<String, String> texts, DataTable schools) {
    return OfficeFile.readText(texts.getOrDefault(OfficeFile.NAME, ""), schools)
            instanceof OfficeFile.Result.Read(var office)
        ? Optional.of(office)
        : Optional.empty();
  }
}
