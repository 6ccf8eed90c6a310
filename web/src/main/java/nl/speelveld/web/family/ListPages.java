package nl.speelveld.web.family;

import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.runs.choosing.ListAdvice;
import nl.speelveld.runs.choosing.ListChange;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The list: each button saves, and the page says so only after it is kept.
final class ListPages {
  private final FamilyDesk desk;
  private final ListSaving saving;

  ListPages(FamilyDesk desk) {
    this.desk = desk;
    saving = new ListSaving(desk);
  }

  void show(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    ProgrammeViews views = ProgrammeViews.of(chooser, desk.chances(chooser, visit));
    List<Programme> open = views.open();
    List<String> choices = chooser.list().choices();
    ListModel model =
        new ListModel(
            FamilyHead.of(chooser),
            views.listed(choices),
            open.stream()
                .filter(its -> !choices.contains(its.name()))
                .sorted(Comparator.comparing(Programme::name))
                .toList(),
            ListAdvice.of(chooser.facts().rules(), chooser.child(), choices, open),
            chooser.facts().order(),
            visit.query("te-laat").equals("1"));
    visit.show("family/list.jte", desk.page(visit, chooser, "list.title"), Map.of("model", model));
  }

  void change(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Form form = visit.form();
    List<String> shown =
        form.has("lijst")
            ? names(chooser, form.value("lijst"))
            : chooser.list().choices(); // a school that is added from its own page
    int seen = form.has("lijst") ? number(form, "gezien") : chooser.list().revision();
    ListChange change = change(chooser, form);
    List<String> after = change.of(shown);
    if (isRefused(chooser, change, after)) {
      visit.goTo(back(chooser, form), "list.refused");
      return;
    }
    if (after.equals(shown) && !(change instanceof ListChange.Replace)) {
      visit.goTo(back(chooser, form));
      return;
    }
    tell(
        visit,
        chooser,
        form,
        after,
        saving.save(visit, chooser, seen, new ListSaving.Next(after, false)));
  }

  private void tell(
      Visit visit, Chooser chooser, Form form, List<String> after, Lists.Saved saved) {
    switch (saved) {
      case Lists.Saved.Kept _ -> {
        if (form.has("erbij")) {
          visit.goTo(back(chooser, form), "list.added");
        } else {
          visit.goTo(back(chooser, form));
        }
      }
      case Lists.Saved.TooLate _ -> visit.goTo(chooser.base() + "/lijst?te-laat=1");
      case Lists.Saved.Overtaken(var now) -> overtaken(visit, chooser, now, after);
    }
  }

  /// More programmes than the rules allow, or one that may not be on this list.
  private static boolean isRefused(Chooser chooser, ListChange change, List<String> after) {
    ListAdvice advice = ListAdvice.of(chooser.facts().rules(), chooser.child(), after, List.of());
    boolean grows = change instanceof ListChange.Add || change instanceof ListChange.Replace;
    return grows
        && (after.size() > advice.length().most()
            || !chooser.open(chooser.standings()).stream()
                .map(Programme::name)
                .toList()
                .containsAll(after));
  }

  private static ListChange change(Chooser chooser, Form form) {
    if (form.has("volgorde")) {
      return new ListChange.Replace(names(chooser, form.value("volgorde")));
    }
    return find(chooser, form, "omhoog")
        .<ListChange>map(ListChange.Up::new)
        .or(() -> find(chooser, form, "omlaag").map(ListChange.Down::new))
        .or(() -> find(chooser, form, "weg").map(ListChange.Remove::new))
        .or(() -> find(chooser, form, "erbij").map(ListChange.Add::new))
        .orElseThrow(() -> new Refused(Refused.Why.UNREADABLE));
  }

  private static Optional<String> find(Chooser chooser, Form form, String field) {
    return form.has(field)
        ? chooser.facts().programmes().find(number(form, field)).map(Programme::name)
        : Optional.empty();
  }

  private static int number(Form form, String field) {
    String typed = form.value(field);
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private static List<String> names(Chooser chooser, String numbers) {
    return Arrays.stream(numbers.split(",", -1))
        .filter(number -> number.matches("\\d{1,6}"))
        .flatMap(number -> chooser.facts().programmes().find(Integer.parseInt(number)).stream())
        .map(Programme::name)
        .toList();
  }

  /// Back to where the button was: the row that was moved, or the page of schools.
  private static String back(Chooser chooser, Form form) {
    String from = form.value("terug");
    if (from.startsWith(chooser.base() + "/scholen")
        && !from.contains("..")
        && from.chars().noneMatch(c -> c < ' ' || c == '\\')) {
      return from + (from.contains("#") ? "" : "#school-" + number(form, "erbij"));
    }
    int moved = Math.max(number(form, "omhoog"), number(form, "omlaag"));
    return chooser.base() + "/lijst" + (moved > 0 ? "#keuze-" + moved : "");
  }

  private void overtaken(Visit visit, Chooser chooser, RankedList now, List<String> after) {
    List<Programme> here =
        after.stream()
            .flatMap(name -> chooser.facts().programmes().findByName(name).stream())
            .toList();
    visit.context().status(HttpStatus.CONFLICT);
    visit.show(
        "family/overtaken.jte",
        desk.page(visit, chooser, "overtaken.title"),
        Map.of(
            "model",
            new OvertakenModel(
                FamilyHead.of(chooser),
                now,
                here,
                here.stream()
                    .map(its -> Integer.toString(its.number()))
                    .collect(Collectors.joining(",")))));
  }
}
