package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.signin.Days;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// What is known of a child, put right.
record ChildEditPages(Desk desk) {
  private static final String OLD = "oude-afstanden";
  private static final String SAME = "zelfde";
  private static final String DROP = "wissen";

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/kinderen/{child}/wijzig", Desk.DOOR, this::edit),
        Route.post("/bureau/rondes/{round}/kinderen/{child}/wijzig", Desk.DOOR, this::keep));
  }

  private OfficeRound known(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() == Phase.CLEARED) {
      throw Refused.notFound();
    }
    return round;
  }

  private Child child(Visit visit, OfficeRound round) {
    return desk.store()
        .children()
        .find(round.id(), visit.param("child"))
        .orElseThrow(Refused::notFound);
  }

  private void edit(Visit visit) {
    OfficeRound round = known(visit);
    Child child = child(visit, round);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("naam", child.person().name());
    values.put("geboren", Days.retyped(child.person().born()));
    values.put("adres", String.join("\n", child.person().lines()));
    values.put("email", child.person().email());
    values.put("taal", child.person().language());
    child.attributes().forEach((name, value) -> values.put("k-" + name, value));
    values.put("afstanden", TypedDistances.written(child.metres()));
    desk.recordOf(visit, round, AccessLog.Action.CHILD_SEEN, child.pseudonym(), "");
    showEdit(visit, round, child, Form.filled(values));
  }

  private void showEdit(Visit visit, OfficeRound round, Child child, Form form) {
    Page page = desk.pageUnder(visit, round, "child.edit", "children.title", "kinderen");
    boolean frozen = !round.phase().isBefore(Phase.FROZEN);
    List<ActForm.Input> inputs =
        new ArrayList<>(
            List.of(
                ActForm.Input.text("naam", page.say("child.name"), ""),
                ActForm.Input.text("geboren", page.say("child.born"), page.say("closing.day.help")),
                ActForm.Input.area("adres", page.say("child.address"), ""),
                ActForm.Input.text("email", page.say("child.email"), page.say("child.email.help")),
                new ActForm.Input(
                    "select",
                    "taal",
                    page.say("child.language"),
                    "",
                    Stream.of("nl", "en")
                        .map(code -> new ActForm.Option(code, page.say("language." + code)))
                        .toList())));
    if (!frozen) {
      child
          .attributes()
          .keySet()
          .forEach(
              name -> inputs.add(ActForm.Input.text("k-" + name, Desk.attribute(page, name), "")));
      inputs.addAll(distances(page, round, child));
    }
    ActForm model =
        new ActForm(
            Desk.path(round, "kinderen", child.pseudonym(), "wijzig"),
            round.version(),
            List.of(page.say(frozen ? "child.edit.frozen" : "child.edit.text")),
            inputs,
            page.say("child.edit.button"),
            Desk.path(round, "kinderen", child.pseudonym()),
            false);
    Map<String, Object> all = Map.of("form", form, "model", model);
    if (form.isSound()) {
      visit.show("officer/act.jte", page, all);
    } else {
      visit.showAgain("officer/act.jte", page, form, all);
    }
  }

  private List<ActForm.Input> distances(Page page, OfficeRound round, Child child) {
    if (!desk.hasDistances(round, child)) {
      return List.of();
    }
    ActForm.Input typed =
        ActForm.Input.area("afstanden", page.say("child.metres"), page.say("child.metres.help"));
    return child.metres().isEmpty()
        ? List.of(typed)
        : List.of(
            typed,
            new ActForm.Input(
                "select",
                OLD,
                page.say("child.metres.old"),
                page.say("child.metres.old.help"),
                Stream.of("", SAME, DROP)
                    .map(way ->
                        new ActForm.Option(
                            way, page.say("child.metres.old." + (way.isEmpty() ? "ask" : way))))
                    .toList()));
  }

  /// The distances after a change. A child that moved keeps no old ones unless the officer says
  /// that it lives where it did.
  private Map<String, Integer> metres(OfficeRound round, Child child, Form form, Page page) {
    if (!round.phase().isBefore(Phase.FROZEN) || !form.has("afstanden")) {
      return child.metres();
    }
    TypedDistances typed = TypedDistances.read(form.value("afstanden"), schools(round, child));
    if (!typed.unread().isEmpty()) {
      form.wrong(
          "afstanden", page.say("child.metres.wrong", arg("line", typed.unread().getFirst())));
      return child.metres();
    }
    if (child.metres().isEmpty() || !typed.metres().equals(child.metres())) {
      return typed.metres();
    }
    if (form.value(OLD).equals(DROP)) {
      return Map.of();
    }
    if (hasMoved(child, form) && !form.value(OLD).equals(SAME)) {
      form.wrong(OLD, page.say("child.metres.moved"));
    }
    return child.metres();
  }

  private Set<String> schools(OfficeRound round, Child child) {
    Set<String> schools = new HashSet<>(child.metres().keySet());
    DataTable table = desk.reading(round).table("schools.csv", Findings.collector());
    table
        .findColumn("programme")
        .ifPresent(column -> {
          for (int row = 0; row < table.rows(); row++) {
            schools.add(table.value(column, row));
          }
        });
    return schools;
  }

  private static boolean hasMoved(Child child, Form form) {
    return !lines(form).equals(child.person().lines())
        || child.attributes().entrySet().stream()
            .filter(its -> its.getKey().toLowerCase(Locale.ROOT).matches(".*(postcode|adres).*"))
            .anyMatch(its ->
                form.has("k-" + its.getKey())
                    && !form.value("k-" + its.getKey()).equals(its.getValue()));
  }

  private static List<String> lines(Form form) {
    return form.value("adres").lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private void keep(Visit visit) {
    OfficeRound round = known(visit);
    Child child = child(visit, round);
    Form form = visit.form();
    Page page = visit.page(Desk.ROOM, "child.edit");
    String born = Days.find(form.value("geboren")).orElse("");
    if (form.value("naam").isEmpty()) {
      form.wrong("naam", page.say("child.name.missing"));
    }
    if (born.isEmpty()) {
      form.wrong("geboren", page.say("child.born.wrong"));
    }
    if (!form.value("email").matches("|[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
      form.wrong("email", page.say("child.email.wrong"));
    }
    Map<String, Integer> metres = metres(round, child, form, page);
    if (!form.isSound()) {
      showEdit(visit, round, child, form);
      return;
    }
    LinkedHashMap<String, String> attributes = new LinkedHashMap<>(child.attributes());
    if (round.phase().isBefore(Phase.FROZEN)) {
      attributes.replaceAll(
          (name, value) -> form.has("k-" + name) ? form.value("k-" + name) : value);
    }
    Child after =
        new Child(
            child.pseudonym(),
            attributes,
            metres,
            new Child.Person(
                form.value("naam"),
                born,
                lines(form),
                form.value("taal").equals("en") ? "en" : "nl",
                form.value("email")));
    desk.store().children().replace(round.id(), after);
    boolean dropped = metres.isEmpty() && !child.metres().isEmpty();
    String detail =
        dropped
            ? "changed by the office, distances dropped"
            : metres.equals(child.metres())
                ? "changed by the office"
                : "changed by the office, new distances";
    desk.recordOf(visit, round, AccessLog.Action.CHILD_CHANGED, child.pseudonym(), detail);
    visit.goTo(
        Desk.path(round, "kinderen", child.pseudonym()),
        dropped ? "child.kept.noMetres" : "child.kept");
  }
}
