package nl.speelveld.web.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Where a school confirms its seats, or says how many there should be. The office decides.
final class SeatsPage {
  private static final String TEMPLATE = "school/seats.jte";
  private static final int LONGEST = 500;

  private final SchoolDesk desk;

  SeatsPage(SchoolDesk desk) {
    this.desk = desk;
  }

  void ask(Visit visit) {
    SchoolRound round = asking(visit);
    show(visit, round, Form.filled(answers(round)));
  }

  /// What was answered before, by field.
  private Map<String, String> answers(SchoolRound round) {
    Map<String, String> fields = new HashMap<>();
    List<Schools.SeatAnswer> answers = desk.store().schools().answers(round.round().id());
    for (Programme programme : round.programmes()) {
      answers.stream()
          .filter(answer -> answer.programme().equals(programme.name()))
          .forEach(answer -> {
            fields.put(field("klopt", programme), answer.agreed() ? "ja" : "nee");
            fields.put(
                field("aantal", programme),
                answer.agreed() ? "" : Integer.toString(answer.wanted()));
            fields.put(field("opmerking", programme), answer.remark());
          });
    }
    return fields;
  }

  void keep(Visit visit) {
    SchoolRound round = asking(visit);
    Form form = visit.form();
    Page page = page(visit, round);
    List<Schools.SeatAnswer> answers =
        round.programmes().stream()
            .map(programme -> answer(visit, programme, form, page))
            .flatMap(Optional::stream)
            .toList();
    if (!form.isSound()) {
      show(visit, round, form);
      return;
    }
    answers.forEach(answer -> desk.store().schools().keep(round.round().id(), answer));
    desk.record(visit, round.round(), AccessLog.Action.ROUND_CHANGED, "", "seats answered");
    visit.goTo(round.path(), "seats.kept");
  }

  private static Optional<Schools.SeatAnswer> answer(
      Visit visit, Programme programme, Form form, Page page) {
    String typed = form.value(field("aantal", programme));
    String remark = form.value(field("opmerking", programme));
    boolean agreed = form.value(field("klopt", programme)).equals("ja");
    if (form.value(field("klopt", programme)).isEmpty()) {
      form.wrong(field("klopt", programme), page.say("seats.choose"));
    } else if (!agreed && !typed.matches("\\d{1,4}")) {
      form.wrong(field("aantal", programme), page.say("seats.number"));
    } else if (remark.length() > LONGEST) {
      form.wrong(field("opmerking", programme), page.say("seats.long"));
    } else {
      return Optional.of(
          new Schools.SeatAnswer(
              programme.name(),
              agreed,
              agreed ? programme.seats().orElse(0) : Integer.parseInt(typed),
              remark,
              SchoolDesk.account(visit),
              visit.now()));
    }
    return Optional.empty();
  }

  /// The field of a programme, by its number.
  static String field(String name, Programme programme) {
    return name + "-" + programme.number();
  }

  private SchoolRound asking(Visit visit) {
    return Optional.of(desk.round(visit))
        .filter(SchoolRound::asksSeats)
        .orElseThrow(Refused::notFound);
  }

  private static Page page(Visit visit, SchoolRound round) {
    return SchoolDesk.below(visit, round, "seats.title");
  }

  private static void show(Visit visit, SchoolRound round, Form form) {
    Map<String, Object> model = Map.of("round", round, "form", form);
    if (form.isSound()) {
      visit.show(TEMPLATE, page(visit, round), model);
    } else {
      visit.showAgain(TEMPLATE, page(visit, round), form, model);
    }
  }
}
