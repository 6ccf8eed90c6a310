package nl.speelveld.store.office;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.store.database.Line;
import org.jdbi.v3.core.Handle;

/// Where the steps of one round read and leave their papers.
///
/// It remembers the version of the round whose files it read last: papers that were made from files
/// that somebody changed meanwhile are not kept.
final class RoundDesk implements RoundStore {
  private final RoundTable rounds;
  private final String round;
  private final List<Child> coming;
  private OptionalLong read = OptionalLong.empty();

  /// @param coming children who come to the round by the step that is kept
  RoundDesk(RoundTable rounds, String round, List<Child> coming) {
    this.rounds = rounds;
    this.round = round;
    this.coming = List.copyOf(coming);
  }

  /// Everything that a round is read from, as it stood at one moment.
  private record Gathered(long version, Map<String, String> files) {}

  @Override
  public synchronized Read<RoundFiles> files() {
    Gathered gathered = rounds.database().readAtOnce(this::gather);
    read = OptionalLong.of(gathered.version());
    return rounds.reading().read(gathered.files());
  }

  private Gathered gather(Handle handle) {
    OfficeRound its =
        RoundRow.find(handle, round)
            .orElseThrow(() -> new IllegalArgumentException("there is no round (" + round + ")"));
    Map<String, String> files = new LinkedHashMap<>(rounds.files().files(handle, round));
    Set<String> late = LateNames.of(files);
    List<Child> children =
        rounds.children().all(handle, round).stream()
            .filter(child -> !late.contains(child.pseudonym()))
            .toList();
    List<RankedList> lists = rounds.lists().all(handle, round);
    files.putAll(GatheredFiles.of(children, lists));
    return new Gathered(its.version(), files);
  }

  @Override
  public Read<RoundPapers> papers() {
    return rounds.database().readAtOnce(handle -> rounds.papers().read(handle, round));
  }

  @Override
  public synchronized boolean keep(
      RoundPapers before, RoundPapers papers, Map<String, String> published) {
    checkGrown(before, papers);
    return rounds
        .database()
        .write(Line.alone(round), handle -> kept(handle, before, papers, published));
  }

  private boolean kept(
      Handle handle, RoundPapers before, RoundPapers papers, Map<String, String> published) {
    OfficeRound its =
        RoundRow.find(handle, round)
            .orElseThrow(() -> new IllegalArgumentException("there is no round (" + round + ")"));
    boolean isOther = read.isPresent() && read.getAsLong() != its.version();
    if (isOther || !PaperTable.head(handle, round).equals(before.log().head())) {
      return false;
    }
    if (its.phase().isBefore(Phase.CLOSED) || its.phase() == Phase.CLEARED) {
      throw new IllegalStateException(
          "the round is in (" + its.phase() + "); steps are done after it closed. Close it first.");
    }
    rounds.papers().keep(handle, round, before, papers);
    FileTable.publish(handle, round, published);
    coming.forEach(child -> rounds.children().insertNew(handle, round, child));
    boolean won = RoundRow.update(handle, its, its.in(phase(papers, its.phase())));
    if (won && read.isPresent()) {
      read = OptionalLong.of(its.version() + 1);
    }
    return won;
  }

  private static void checkGrown(RoundPapers before, RoundPapers papers) {
    List<LogEntry> old = before.log().entries();
    List<LogEntry> all = papers.log().entries();
    Value256 there =
        old.isEmpty() || all.size() < old.size() ? Value256.ZERO : all.get(old.size() - 1).hash();
    if (!there.equals(before.log().head())) {
      throw new IllegalArgumentException(
          "the log of ("
              + old.size()
              + ") acts is not the beginning of that of ("
              + all.size()
              + ")");
    }
  }

  /// How far a round is by its log: the last act that says so.
  private static Phase phase(RoundPapers papers, Phase until) {
    Phase phase = until;
    for (Act act : papers.log().acts()) {
      phase =
          switch (act) {
            case Act.Frozen _, Act.Committed _ -> Phase.FROZEN;
            case Act.Drawn _ -> Phase.DRAWN;
            case Act.Published _ -> Phase.PUBLISHED;
            case Act.Opened _, Act.Revealed _, Act.Assigned _, Act.SecondDraw _ -> phase;
            case Act.Withdrawn _, Act.CapacityChanged _, Act.HardshipPlaced _ -> phase;
            case Act.LateApplied _, Act.MovedUp _, Act.SecondRound _, Act.GaveUp _ -> phase;
          };
    }
    return phase;
  }

  /// Names in the file of late applicants.
  private static final class LateNames {
    static Set<String> of(Map<String, String> files) {
      String text = files.getOrDefault("late-applicants.csv", "");
      return new HashSet<>(NamedColumn.values(text, "applicant"));
    }
  }
}
