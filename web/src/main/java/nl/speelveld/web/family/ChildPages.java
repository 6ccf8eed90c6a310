package nl.speelveld.web.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.choosing.WhatFor;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// What is known of the child, what it is for, what is wrong with it, and where the family is
/// reached.
final class ChildPages {
  private static final String PATH = "/aanmelden/kind";
  private static final int LONGEST = 4_000;
  private static final int LONGEST_EMAIL = 254;

  private final FamilyDesk desk;

  ChildPages(FamilyDesk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, Door.families(), this::show),
        Route.post(PATH + "/bereik", Door.families(), this::reach),
        Route.post(PATH + "/fout", Door.families(), this::correct));
  }

  private void show(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Child.Person person = chooser.child().person();
    Form form = Form.filled(Map.of("email", person.email(), "language", person.language()));
    visit.show("family/child.jte", page(visit, chooser), Map.of("model", model(chooser, form)));
  }

  private Page page(Visit visit, Chooser chooser) {
    return desk.page(visit, chooser, "child.title");
  }

  private ChildModel model(Chooser chooser, Form form) {
    Map<String, WhatFor> uses = WhatFor.of(chooser.facts().rules());
    List<ChildModel.Known> known =
        chooser.child().attributes().entrySet().stream()
            .flatMap(its ->
                Optional.ofNullable(uses.get(its.getKey())).stream()
                    .map(use -> new ChildModel.Known(its.getKey(), its.getValue(), use)))
            .toList();
    List<Requests.Request> corrections =
        desk
            .parts()
            .store()
            .requests()
            .of(chooser.round().id(), chooser.child().pseudonym())
            .stream()
            .filter(request -> request.kind() == Requests.Kind.CORRECTION)
            .toList();
    return new ChildModel(FamilyHead.of(chooser), chooser.child(), known, corrections, form);
  }

  private void reach(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Form form = visit.form();
    Page page = page(visit, chooser);
    String email = form.value("email");
    if (!email.isEmpty() && !isEmail(email)) {
      form.wrong("email", page.say("child.email.wrong"));
      visit.showAgain("family/child.jte", page, form, Map.of("model", model(chooser, form)));
      return;
    }
    String language = form.value("language").equals("en") ? "en" : "nl";
    Child child = chooser.child();
    desk.parts()
        .store()
        .children()
        .replace(chooser.round().id(), child.withPerson(child.person().reachedAt(email, language)));
    visit.goTo(PATH + "#bereik", "child.reach.done");
  }

  private static boolean isEmail(String typed) {
    return typed.length() <= LONGEST_EMAIL
        && typed.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");
  }

  private void correct(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Form form = visit.form();
    Page page = page(visit, chooser);
    if (form.value("fout").isEmpty()) {
      form.wrong("fout", page.say("child.wrong.empty"));
    } else if (form.value("fout").length() > LONGEST) {
      form.wrong("fout", RequestPages.tooLong(page, form.value("fout"), LONGEST));
    }
    if (!form.isSound()) {
      visit.showAgain("family/child.jte", page, form, Map.of("model", model(chooser, form)));
      return;
    }
    desk.parts()
        .store()
        .requests()
        .add(
            chooser.round().id(),
            new Requests.Request(
                desk.parts().secrets().id(),
                chooser.child().pseudonym(),
                Requests.Kind.CORRECTION,
                form.value("fout"),
                visit.now(),
                Requests.State.RECEIVED,
                "",
                Optional.empty()));
    visit.goTo(PATH + "#fout-titel", "child.wrong.done");
  }
}
