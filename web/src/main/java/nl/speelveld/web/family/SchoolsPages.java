package nl.speelveld.web.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.choosing.ListAdvice;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.SchoolFilter;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The schools, near home and beyond: all in one list by distance, none left out and none ranked by
/// who goes there.
final class SchoolsPages {
  private static final List<Integer> DISTANCES = List.of(500, 1_000, 2_000, 5_000, 10_000);

  private final FamilyDesk desk;

  SchoolsPages(FamilyDesk desk) {
    this.desk = desk;
  }

  void all(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    ChanceDesk.Answer answer = desk.chances(chooser, visit);
    ProgrammeViews views = ProgrammeViews.of(chooser, answer);
    List<Programme> open = views.open();
    SchoolFilter filter = filter(visit);
    List<Programme> all = chooser.facts().programmes().all();
    SchoolsModel model =
        new SchoolsModel(
            FamilyHead.of(chooser),
            filter,
            facets(chooser),
            chooser.child().metres().isEmpty() ? List.of() : DISTANCES,
            views.all(filter.of(open, chooser.child())),
            open.size(),
            all.size() - open.size(),
            SchoolsModel.BasisView.of(answer),
            room(chooser),
            chooser.base() + "/scholen" + query(visit));
    visit.show(
        "family/schools.jte", desk.page(visit, chooser, "schools.title"), Map.of("model", model));
  }

  private static String query(Visit visit) {
    String query = visit.context().queryString();
    return query == null ? "" : "?" + query;
  }

  private static Map<String, List<String>> facets(Chooser chooser) {
    Map<String, List<String>> facets = new LinkedHashMap<>();
    for (String column : SchoolFilter.COLUMNS) {
      List<String> values = chooser.facts().programmes().values(column);
      if (!values.isEmpty()) {
        facets.put(column, values);
      }
    }
    return facets;
  }

  private static SchoolFilter filter(Visit visit) {
    Map<String, String> columns = new LinkedHashMap<>();
    SchoolFilter.COLUMNS.forEach(column -> columns.put(column, visit.query(column)));
    String metres = visit.query("afstand");
    return new SchoolFilter(metres.matches("\\d{1,6}") ? Integer.parseInt(metres) : 0, columns);
  }

  static int room(Chooser chooser) {
    return ListAdvice.of(
            chooser.facts().rules(), chooser.child(), chooser.list().choices(), List.of())
        .room();
  }

  void one(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    String number = visit.param("nr");
    Programme programme =
        chooser
            .facts()
            .programmes()
            .find(number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0)
            .orElseThrow(Refused::notFound);
    ChanceDesk.Answer answer = desk.chances(chooser, visit);
    SchoolModel model =
        new SchoolModel(
            FamilyHead.of(chooser),
            ProgrammeViews.of(chooser, answer).of(programme),
            SchoolsModel.BasisView.of(answer),
            room(chooser));
    Page page = visit.pageTitled(FamilyDesk.ROOM, programme.name());
    visit.show(
        "family/school.jte",
        page.under(page.say("schools.title"), chooser.base() + "/scholen"),
        Map.of("model", model));
  }
}
