package nl.speelveld.web.school;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.Programmes;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.schools.PagesFile;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Where a school writes what families read of it, until families can no longer choose.
final class OwnPage {
  private static final String TEMPLATE = "school/own.jte";
  private static final int LONGEST = 1000;

  private final SchoolDesk desk;

  OwnPage(SchoolDesk desk) {
    this.desk = desk;
  }

  /// A programme of the school in a round.
  private record At(SchoolRound round, Programme programme) {}

  void ask(Visit visit) {
    At at = at(visit);
    Map<String, String> files = desk.store().rounds().files(at.round().round().id());
    Map<String, String> row =
        PagesFile.row(SchoolDesk.table(files, Programmes.PAGES), at.programme().name());
    show(visit, at, Form.filled(row));
  }

  void keep(Visit visit) {
    At at = at(visit);
    Form form = visit.form();
    Page page = page(visit, at);
    Map<String, String> values = new LinkedHashMap<>();
    for (String column : PagesFile.COLUMNS) {
      values.put(column, form.value(column));
      if (form.value(column).length() > LONGEST) {
        form.wrong(column, page.say("own.long"));
      }
    }
    if (!form.value("website").matches("|https?://\\S+")) {
      form.wrong("website", page.say("own.website.wrong"));
    }
    if (!form.value("contribution").matches("|\\d{1,5}([,.]\\d{2})?")) {
      form.wrong("contribution", page.say("own.contribution.wrong"));
    }
    if (form.isSound() && !keep(at, values)) {
      form.wrong("", page.say("round.changed"));
    }
    if (!form.isSound()) {
      show(visit, at, form);
      return;
    }
    desk.record(visit, at.round().round(), AccessLog.Action.ROUND_CHANGED, "", "school page");
    visit.goTo(at.round().path(), "own.kept");
  }

  private boolean keep(At at, Map<String, String> values) {
    Map<String, String> files = desk.store().rounds().files(at.round().round().id());
    String text =
        PagesFile.with(SchoolDesk.table(files, Programmes.PAGES), at.programme().name(), values);
    return desk.store().rounds().keepFiles(at.round().round(), Map.of(Programmes.PAGES, text));
  }

  private At at(Visit visit) {
    SchoolRound round = desk.round(visit);
    return round.programmes().stream()
        .filter(its -> Integer.toString(its.number()).equals(visit.param("programme")))
        .filter(its -> round.takesPages())
        .map(its -> new At(round, its))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  private static Page page(Visit visit, At at) {
    return SchoolDesk.below(visit, at.round(), "own.title");
  }

  private static void show(Visit visit, At at, Form form) {
    Map<String, Object> model =
        Map.of("round", at.round(), "programme", at.programme(), "form", form);
    if (form.isSound()) {
      visit.show(TEMPLATE, page(visit, at), model);
    } else {
      visit.showAgain(TEMPLATE, page(visit, at), form, model);
    }
  }
}
