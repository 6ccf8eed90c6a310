package nl.speelveld.web.officer.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.ChildTables;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Visit;

/// Opens the rules of a round for who may see them, and keeps them changed.
final class RulesDesk {
  /// Name of the file of rules.
  static final String FILE = "round.yaml";

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Parts parts;

  RulesDesk(Parts parts) {
    this.parts = parts;
  }

  /// The round that the address names, for an officer of its municipality.
  OfficeRound round(Visit visit) {
    return parts.access().of(visit, Role.OFFICER);
  }

  /// Other rounds of the municipality of which lists may be there, newest first.
  List<OfficeRound> others(Visit visit, OfficeRound round) {
    return parts.access().all(visit.visitor(), Role.OFFICER).stream()
        .filter(its -> its.municipality().equals(round.municipality()))
        .filter(its -> !its.id().equals(round.id()))
        .filter(its -> !its.phase().isBefore(Phase.OPEN) && its.phase() != Phase.CLEARED)
        .toList();
  }

  /// The text of the rules.
  String text(OfficeRound round) {
    return parts.store().rounds().files(round.id()).getOrDefault(FILE, "");
  }

  /// The rules with what is there beside them; empty where the text cannot be read.
  Optional<Opened> find(OfficeRound round) {
    return RulesFile.read(FILE, text(round)) instanceof RulesFile.Result.Read(RoundRules rules)
        ? Optional.of(new Opened(round, rules, findData(round)))
        : Optional.empty();
  }

  /// Schools, seats, children and lists of a round, where they can be read.
  Optional<RoundData> findData(OfficeRound round) {
    return parts.store().rounds().steps(round.id()).files()
            instanceof Read.Done<RoundFiles>(RoundFiles files, _)
        ? Optional.of(files.data())
        : Optional.empty();
  }

  /// The children of a round with its schools and seats, whether they have a list or not.
  Optional<RoundData> findChildren(OfficeRound round) {
    List<Child> children = parts.store().children().all(round.id());
    return findData(round)
        .filter(data -> !children.isEmpty())
        .map(data ->
            new RoundData(
                data.schools(),
                data.seats(),
                ChildTables.applicants(children),
                data.preferences(),
                ChildTables.distances(children)));
  }

  /// Keeps rules.
  ///
  /// @return whether they were kept; not when a colleague changed the round since it was opened
  boolean keep(Visit visit, OfficeRound round, RoundRules rules) {
    String text = text(round);
    boolean same =
        RulesFile.read(FILE, text) instanceof RulesFile.Result.Read(var now) && now.equals(rules);
    return keep(visit, round, rules, same ? text : RulesWriter.write(rules)); // same: its remarks
  }

  /// Keeps a text of rules, which was read without faults, as it was written.
  boolean keep(Visit visit, OfficeRound round, RoundRules rules, String text) {
    if (!round.phase().takesFiles()
        || !parts.store().rounds().keepFiles(round, Map.of(FILE, text))) {
      return false;
    }
    Instant closes = closing(rules.calendar().closes());
    if (!rules.title().equals(round.title()) || !closes.equals(round.closesAt())) {
      parts
          .store()
          .rounds()
          .find(round.id())
          .filter(now -> now.phase().takesFiles())
          .ifPresent(now -> parts.store().rounds().replace(now, now.named(rules.title(), closes)));
    }
    record(visit, round, "rules version " + rules.version());
    return true;
  }

  /// Adds a round with these rules.
  OfficeRound add(Visit visit, String municipality, RoundRules rules, String text) {
    OfficeRound round =
        new OfficeRound(
            parts.secrets().id(),
            municipality,
            rules.title(),
            Phase.PREPARING,
            closing(rules.calendar().closes()),
            Optional.empty(),
            rules.calendar().reservesEnd().plusYears(1),
            1);
    parts.store().rounds().add(round, Map.of(FILE, text));
    record(visit, round, "round made");
    return round;
  }

  /// The end of the last day, here.
  private static Instant closing(LocalDate last) {
    return last.plusDays(1).atStartOfDay(HERE).toInstant();
  }

  private void record(Visit visit, OfficeRound round, String detail) {
    parts
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                Role.OFFICER.id(),
                round.municipality(),
                AccessLog.Action.ROUND_CHANGED,
                round.id(),
                "",
                detail));
  }
}
