package nl.speelveld.web.officer.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.web.officer.rules.form.ConditionForm;
import nl.speelveld.web.officer.rules.form.ConditionLine;
import nl.speelveld.web.officer.rules.form.ContingentForm;
import nl.speelveld.web.officer.rules.form.Edit;
import nl.speelveld.web.officer.rules.form.FormFields;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The forms of the rules: shown, filled in further, weighed, kept.
///
/// A form is handed in by one of its buttons, told by the field `doe`: `bewaren` keeps, `wegen`
/// shows what the change would do and keeps nothing, `terug` comes back from there, and
/// `erbij:<path>` and `weg:<path>` put a line in a condition or take one out.
final class EditPages {
  private static final String VERSION = "versie";
  private static final String NAME = "naam";

  private final RulesPages pages;
  private final RulesDesk desk;

  EditPages(RulesPages pages, RulesDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  /// The form of a part.
  void show(Visit visit, Section section) {
    Opened it = pages.opened(visit);
    if (closed(visit, it)) {
      return;
    }
    form(visit, it, new Target.OfSection(section), section.fields(it.rules()));
  }

  /// The form of one of several rules, or of a new one.
  void show(Visit visit, Item item) {
    Opened it = pages.opened(visit);
    if (closed(visit, it)) {
      return;
    }
    Target target = target(item, visit.query(NAME));
    FormFields fields =
        visit.query(NAME).isEmpty()
            ? item.blank(it.rules(), visit.query("soort"))
            : item.findFields(it.rules(), visit.query(NAME)).orElseThrow(Refused::notFound);
    form(visit, it, target, fields);
  }

  private static Target target(Item item, String name) {
    return new Target.OfItem(item, Optional.of(name).filter(its -> !its.isEmpty()));
  }

  /// The list of several rules.
  void list(Visit visit, Item item) {
    Opened it = pages.opened(visit);
    Page page = pages.page(visit, it, "list." + item.word());
    list(visit, it, item, page, Form.empty());
  }

  private void list(Visit visit, Opened it, Item item, Page page, Form form) {
    visit.show(
        "officer/rules/items.jte",
        page.withProblems(form.problems()),
        Map.of(
            "view",
            RulesView.of(it, page),
            "item",
            item,
            "summaries",
            new Summaries(page, it.rules())));
  }

  /// A form of a part is handed in.
  void handIn(Visit visit, Section section) {
    handIn(visit, new Target.OfSection(section));
  }

  /// A form of one of several rules is handed in.
  void handIn(Visit visit, Item item) {
    handIn(visit, target(item, visit.form().value(NAME)));
  }

  private void handIn(Visit visit, Target target) {
    Opened it = pages.opened(visit);
    if (closed(visit, it) || gone(visit, it, target)) {
      return;
    }
    FormFields typed = new FormFields(visit.context().formParamMap());
    String act = typed.text("doe");
    FormFields fields = typed.without(List.of("doe", "poort", VERSION, NAME)::contains);
    if (act.startsWith("erbij:") || act.startsWith("weg:")) {
      form(visit, it, target, changed(fields, act));
      return;
    }
    if (act.equals("terug")) {
      form(visit, it, target, fields);
      return;
    }
    switch (target.apply(it.rules(), fields)) {
      case Edit.Refused(var faults) -> {
        Page page = page(visit, it, target);
        Form form = Form.of(fields.texts());
        new FaultWords(page).on(form, faults);
        visit.showAgain(template(target), page, form, model(it, page, target, fields, form));
      }
      case Edit.Changed(RoundRules rules) -> {
        if (act.equals("wegen")) {
          weigh(visit, it, target, fields, rules);
        } else if (!isSeen(typed, it) || !desk.keep(visit, it.round(), rules)) {
          overtaken(visit, target, fields);
        } else {
          visit.goTo(it.path() + target.back(), "notice.saved");
        }
      }
    }
  }

  private static boolean isSeen(FormFields typed, Opened it) {
    return typed.text(VERSION).equals(Long.toString(it.round().version()));
  }

  private static FormFields changed(FormFields fields, String act) {
    String where = act.substring(act.indexOf(':') + 1);
    Optional<ConditionLine.Kind> more =
        Arrays.stream(ConditionLine.Kind.values())
            .filter(kind -> kind.name().equals(fields.text(where + ".add")))
            .findFirst();
    boolean adds = act.startsWith("erbij:");
    return adds && more.isEmpty()
        ? fields
        : ConditionForm.changed(fields, "when", where, adds ? more : Optional.empty());
  }

  /// A colleague changed the round since the form was shown: it is shown again over the rules of
  /// now, with everything that was typed.
  private void overtaken(Visit visit, Target target, FormFields fields) {
    Opened now = pages.opened(visit);
    Page page = page(visit, now, target);
    Form form = Form.of(fields.texts());
    form.wrong("", page.say("fault.overtaken"));
    visit.showAgain(template(target), page, form, model(now, page, target, fields, form));
  }

  private void form(Visit visit, Opened it, Target target, FormFields fields) {
    Page page = page(visit, it, target);
    Form form = Form.of(fields.texts());
    visit.show(template(target), page, model(it, page, target, fields, form));
  }

  private static String template(Target target) {
    return "officer/rules/" + target.word() + ".jte";
  }

  private Page page(Visit visit, Opened it, Target target) {
    return switch (target) {
      case Target.OfSection(Section section) -> pages.page(visit, it, "form." + section.word());
      case Target.OfItem(Item item, Optional<String> name) -> {
        Page page = pages.page(visit, it, (name.isEmpty() ? "form.new." : "form.") + item.word());
        yield page.under(page.say("list." + item.word()), it.path() + "/" + item.path());
      }
    };
  }

  private static Map<String, Object> model(
      Opened it, Page page, Target target, FormFields fields, Form form) {
    Map<String, Object> model = new HashMap<>();
    model.put("view", RulesView.of(it, page));
    model.put("target", target);
    model.put("fields", fields);
    model.put("form", form);
    return model;
  }

  private void weigh(Visit visit, Opened it, Target target, FormFields fields, RoundRules rules) {
    Page page = pages.page(visit, it, "weigh.title");
    Optional<RuleEffect.Lists> lists = pages.lists(visit, it, fields.text("gegevens"));
    visit.show(
        "officer/rules/weigh.jte",
        page,
        Map.of(
            "view", RulesView.of(it.with(rules), page),
            "target", target,
            "fields", fields.without("gegevens"::equals),
            "others", desk.others(visit, it.round()),
            "effect", RuleEffect.of(page, it.rules(), rules, lists)));
  }

  /// One of several rules goes up or down.
  void move(Visit visit, Item item) {
    Form form = visit.form();
    int places = form.value("naar").equals("omhoog") ? -1 : 1;
    keep(visit, item, it -> new Edit.Changed(item.moved(it.rules(), form.value(NAME), places)));
  }

  /// One of several rules goes away.
  void remove(Visit visit, Item item) {
    keep(visit, item, it -> item.removed(it.rules(), visit.form().value(NAME)));
  }

  /// Whether the last seat may become two for twins.
  void twins(Visit visit) {
    boolean over = visit.form().has("tweelingen");
    keep(visit, Item.PART, it -> new Edit.Changed(ContingentForm.twins(it.rules(), over)));
  }

  private void keep(Visit visit, Item item, java.util.function.Function<Opened, Edit> change) {
    Opened it = pages.opened(visit);
    if (closed(visit, it)) {
      return;
    }
    Page page = pages.page(visit, it, "list." + item.word());
    Form form = Form.empty();
    switch (change.apply(it)) {
      case Edit.Refused(var faults) -> new FaultWords(page).on(form, faults);
      case Edit.Changed(RoundRules rules) -> {
        if (desk.keep(visit, it.round(), rules)) {
          visit.goTo(it.path() + "/" + item.path(), "notice.saved");
          return;
        }
        form.wrong("", page.say("fault.overtaken"));
      }
    }
    visit.context().status(422);
    list(visit, pages.opened(visit), item, page, form);
  }

  /// Rules that stand can be looked at; a form of them leads there.
  private static boolean closed(Visit visit, Opened it) {
    if (!it.isOpen()) {
      visit.goTo(it.path(), "notice.closed");
    }
    return !it.isOpen();
  }

  /// The rule that was changed is no longer there.
  private static boolean gone(Visit visit, Opened it, Target target) {
    boolean gone =
        target instanceof Target.OfItem(Item item, Optional<String> name)
            && name.isPresent()
            && !item.names(it.rules()).contains(name.get());
    if (gone) {
      visit.goTo(it.path() + target.back(), "notice.gone");
    }
    return gone;
  }
}
