package nl.speelveld.web.school;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.Programmes;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The rounds in which a school has programmes.
final class SchoolDesk {
  /// The room, by which its words are found.
  static final String ROOM = "school";

  private final Parts parts;

  SchoolDesk(Parts parts) {
    this.parts = parts;
  }

  OfficeStore store() {
    return parts.store();
  }

  void home(Visit visit) {
    List<SchoolRound> rounds =
        parts.access().all(visit.visitor(), Role.SCHOOL).stream()
            .map(round -> own(visit, round))
            .filter(its -> !its.programmes().isEmpty())
            .toList();
    visit.show("school/home.jte", visit.page(ROOM, "home.title"), Map.of("rounds", rounds));
  }

  void show(Visit visit) {
    SchoolRound round = round(visit);
    Page page = visit.pageTitled(ROOM, round.round().title());
    visit.show(
        "school/round.jte", page.under(page.say("home.title"), "/school"), Map.of("round", round));
  }

  /// The round that the address names, where the school has a programme in it.
  SchoolRound round(Visit visit) {
    return Optional.of(own(visit, parts.access().of(visit, Role.SCHOOL)))
        .filter(its -> !its.programmes().isEmpty())
        .orElseThrow(Refused::notFound);
  }

  private SchoolRound own(Visit visit, OfficeRound round) {
    Set<String> codes = codes(visit, round.municipality());
    List<Programme> programmes =
        programmes(store().rounds().files(round.id())).all().stream()
            .filter(programme -> codes.contains(programme.column("code")))
            .toList();
    Set<String> names = programmes.stream().map(Programme::name).collect(Collectors.toSet());
    long answered =
        store().schools().answers(round.id()).stream()
            .map(Schools.SeatAnswer::programme)
            .filter(names::contains)
            .count();
    return new SchoolRound(round, programmes, (int) answered);
  }

  /// Codes of the schools for which a visitor works in a municipality.
  private static Set<String> codes(Visit visit, String municipality) {
    return visit
        .visitor()
        .findAccount()
        .map(Account::grants)
        .map(List::stream)
        .orElseGet(Stream::of)
        .filter(grant -> grant.role() == Role.SCHOOL && grant.reaches(municipality))
        .map(Grant::school)
        .collect(Collectors.toSet());
  }

  private static Programmes programmes(Map<String, String> files) {
    return Programmes.of(
        table(files, "schools.csv"), table(files, "seats.csv"), table(files, Programmes.PAGES));
  }

  /// A table of the office; one without columns where there is no such file.
  static DataTable table(Map<String, String> files, String name) {
    String text = files.getOrDefault(name, "");
    return text.isEmpty()
        ? DataTable.empty(name)
        : CsvTable.read(name, text.getBytes(StandardCharsets.UTF_8), Findings.collector());
  }

  /// A page below that of a round.
  static Page below(Visit visit, SchoolRound round, String title) {
    Page page = visit.page(ROOM, title);
    return page.under(page.say("home.title"), "/school").under(round.round().title(), round.path());
  }

  /// Writes in the record of who did what.
  void record(Visit visit, OfficeRound round, AccessLog.Action action, String child, String what) {
    store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                Role.SCHOOL.id(),
                round.municipality(),
                action,
                round.id(),
                child,
                what));
  }

  /// Id of the account that asks.
  static String account(Visit visit) {
    return visit.visitor().findAccount().map(Account::id).orElse("");
  }
}
