package nl.speelveld.web.school;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.schools.SchoolLists;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Who comes, who waits, who was written in. Each look stands in the record.
final class ListPage {
  private final SchoolDesk desk;

  ListPage(SchoolDesk desk) {
    this.desk = desk;
  }

  void show(Visit visit) {
    SchoolRound round = published(visit);
    Page page = SchoolDesk.below(visit, round, "list.title");
    ShownList list = list(round);
    desk.record(visit, round.round(), AccessLog.Action.CHILDREN_SEEN, "", "list of the school");
    visit.show("school/list.jte", page, Map.of("round", round, "list", list));
  }

  void csv(Visit visit) {
    SchoolRound round = published(visit);
    ShownList list = list(round);
    CsvLines lines = new CsvLines();
    lines.line(
        List.of("list", "position", "child", "born", "programme", "written_in", "pseudonym"));
    list.placed().forEach(child -> line(lines, "placed", child));
    list.waiting()
        .forEach(reserve ->
            reserve.children().forEach(child -> line(lines, reserve.seatGroup(), child)));
    desk.record(visit, round.round(), AccessLog.Action.EXPORTED, "", "list of the school");
    visit.download(
        "lijst-" + round.round().id() + ".csv",
        "text/csv; charset=utf-8",
        lines.toText().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(CsvLines lines, String list, ShownList.Child child) {
    lines.line(
        List.of(
            list,
            child.position() == 0 ? "" : Integer.toString(child.position()),
            child.name(),
            child.born(),
            child.programme(),
            child.writtenIn() ? "yes" : "no",
            child.pseudonym()));
  }

  /// Records that a child was written in: one that has a seat of this school.
  void writeIn(Visit visit) {
    SchoolRound round = published(visit);
    String child = visit.form().value("kind");
    SchoolLists.Placed placed =
        lists(round).placed().stream()
            .filter(its -> its.child().equals(child))
            .findFirst()
            .orElseThrow(Refused::notFound);
    desk.store()
        .schools()
        .writeIn(
            round.round().id(),
            new Schools.WrittenIn(
                child, placed.programme(), SchoolDesk.account(visit), visit.now()));
    desk.record(visit, round.round(), AccessLog.Action.CHILD_CHANGED, child, "written in");
    visit.goTo(round.path() + "/lijst", "list.in");
  }

  /// Takes that back: of a child that this school wrote in.
  void strikeOut(Visit visit) {
    SchoolRound round = published(visit);
    String child = visit.form().value("kind");
    if (writtenIn(round).stream().noneMatch(its -> its.child().equals(child))) {
      throw Refused.notFound();
    }
    desk.store().schools().strikeOut(round.round().id(), child);
    desk.record(visit, round.round(), AccessLog.Action.CHILD_CHANGED, child, "struck out");
    visit.goTo(round.path() + "/lijst", "list.out");
  }

  private SchoolRound published(Visit visit) {
    return Optional.of(desk.round(visit))
        .filter(SchoolRound::hasList)
        .orElseThrow(Refused::notFound);
  }

  private SchoolLists lists(SchoolRound round) {
    return SchoolLists.of(
        desk.store().rounds().published(round.round().id()),
        round.programmes().stream().map(Programme::name).toList());
  }

  /// Children of this school that were written in.
  private List<Schools.WrittenIn> writtenIn(SchoolRound round) {
    Set<String> own = round.programmes().stream().map(Programme::name).collect(Collectors.toSet());
    return desk.store().schools().writtenIn(round.round().id()).stream()
        .filter(its -> own.contains(its.programme()))
        .toList();
  }

  private ShownList list(SchoolRound round) {
    SchoolLists lists = lists(round);
    Set<String> written =
        writtenIn(round).stream().map(Schools.WrittenIn::child).collect(Collectors.toSet());
    Known known = new Known(round.round());
    List<ShownList.Child> placed =
        lists.placed().stream()
            .map(its ->
                known.child(
                    its.child(),
                    its.programme(),
                    new Standing(written.contains(its.child()), its.outsideDraw(), 0)))
            .sorted(
                Comparator.comparing(ShownList.Child::programme)
                    .thenComparing(ShownList.Child::name))
            .toList();
    Map<String, List<ShownList.Child>> waiting = new LinkedHashMap<>();
    for (SchoolLists.Waiting its : lists.waiting()) {
      waiting
          .computeIfAbsent(its.seatGroup(), group -> new ArrayList<>())
          .add(
              known.child(
                  its.child(), its.programme(), new Standing(false, false, its.position())));
    }
    Set<String> here =
        lists.placed().stream().map(SchoolLists.Placed::child).collect(Collectors.toSet());
    List<ShownList.Child> gone =
        writtenIn(round).stream()
            .filter(its -> !here.contains(its.child()))
            .map(its -> known.child(its.child(), its.programme(), new Standing(true, false, 0)))
            .toList();
    List<ShownList.Reserve> reserves =
        waiting.entrySet().stream()
            .map(its -> new ShownList.Reserve(its.getKey(), its.getValue()))
            .toList();
    return new ShownList(placed, reserves, gone);
  }

  /// How a child stands at a school.
  private record Standing(boolean writtenIn, boolean outsideDraw, int position) {}

  /// Names of children, each asked for alone: a school's list is a few dozen of a city's thousands.
  private final class Known {
    private final OfficeRound round;

    Known(OfficeRound round) {
      this.round = round;
    }

    ShownList.Child child(String pseudonym, String programme, Standing standing) {
      Optional<Child.Person> person =
          desk.store().children().find(round.id(), pseudonym).map(Child::person);
      return new ShownList.Child(
          pseudonym,
          person.map(Child.Person::name).orElse(""),
          person.map(Child.Person::born).orElse(""),
          programme,
          standing.writtenIn(),
          standing.outsideDraw(),
          standing.position());
    }
  }
}
