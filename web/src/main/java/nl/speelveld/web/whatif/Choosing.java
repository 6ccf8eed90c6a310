package nl.speelveld.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.policy.Measure;
import nl.speelveld.simulation.policy.Measure.Group;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.ScenarioView.Beside;
import nl.speelveld.web.whatif.ScenarioView.Card;
import nl.speelveld.web.whatif.ScenarioView.FormView;
import nl.speelveld.web.whatif.ScenarioView.Leaving;
import nl.speelveld.web.whatif.ScenarioView.Left;
import nl.speelveld.web.whatif.ScenarioView.Links;
import nl.speelveld.web.whatif.ScenarioView.Offer;
import nl.speelveld.web.whatif.ScenarioView.Offers;
import nl.speelveld.web.whatif.ScenarioView.Other;

/// What was chosen and can be chosen: each choice is a link to the page with it.
///
/// @param telling the words
/// @param asked the question of the page
/// @param base address of the page
record Choosing(Telling telling, Asked asked, String base) {
  private static final String TO = "#maatregelen";
  private static final String BASE = "#uitgangspunt";
  private static final String CARD = "#maatregel-"; // where a moved measure stands then

  /// The measures, the form that is open, and what else can be picked.
  ///
  /// @param faults what is wrong with each measure, empty for nothing
  Left view(List<String> faults, Optional<FormView> open) {
    List<Card> cards = new ArrayList<>();
    for (int at = 0; at < asked.measures().size(); at++) {
      cards.add(card(at, faults.get(at)));
    }
    return new Left(
        cards,
        open,
        asked.measures().size() < Asked.MOST ? offers() : List.of(),
        leaving(),
        asked.unread());
  }

  /// One click, for it is no measure that somebody takes: all between its ends.
  private Leaving leaving() {
    for (int at = 0; at < asked.measures().size(); at++) {
      if (asked.measures().get(at).kind() == MeasureKind.EXIT) {
        return new Leaving(true, base + asked.without(at).query() + BASE);
      }
    }
    List<String> values = MeasureKind.EXIT.fields().stream().map(Field::usual).toList();
    return new Leaving(
        false,
        asked.measures().size() < Asked.MOST
            ? base + asked.with(-1, new Typed(MeasureKind.EXIT, values)).query() + BASE
            : "");
  }

  private Card card(int at, String fault) {
    Typed typed = asked.measures().get(at);
    int last = asked.measures().size() - 1;
    Links links =
        new Links(
            base + asked.query(List.of("plaats=" + (at + 1))) + "#formulier",
            base + asked.without(at).query() + TO,
            at == 0 ? "" : base + asked.earlier(at).query() + CARD + at,
            at == last ? "" : base + asked.earlier(at + 1).query() + CARD + (at + 2));
    return new Card(
        at + 1,
        telling.name(typed.kind()),
        fault.isEmpty() ? telling.sentence(typed) : telling.page().say("card.faulty"),
        typed.kind().evidence().name(),
        fault,
        links);
  }

  private List<Offers> offers() {
    Page page = telling.page();
    List<Offers> all = new ArrayList<>();
    for (Group group : Group.values()) {
      List<Offer> offers = new ArrayList<>();
      for (MeasureKind kind : MeasureKind.values()) {
        if (kind.group() == group && isOffered(kind)) {
          offers.add(
              new Offer(
                  telling.name(kind),
                  page.say("measure." + kind.id() + ".what"),
                  kind.evidence().name(),
                  page.say("measure." + kind.id() + ".know"),
                  base + asked.query(List.of("kies=" + kind.id())) + "#formulier"));
        }
      }
      if (group == Group.SCHOOL_FORM) {
        offers.add(classes());
      }
      all.add(new Offers(page.say("group." + group.name()), offers));
    }
    return all;
  }

  private boolean isOffered(MeasureKind kind) {
    return kind != MeasureKind.EXIT
        && (kind != MeasureKind.ROUND || !telling.rounds().all().isEmpty());
  }

  /// Classes of secondary schools are another question, with a page of its own.
  private Offer classes() {
    Page page = telling.page();
    return new Offer(
        page.say("measure.klassen"),
        page.say("measure.klassen.what"),
        Measure.Evidence.INDICATION.name(),
        page.say("measure.klassen.know"),
        base + "/klassen");
  }

  /// The scenarios beside, and what can be done with them.
  Beside beside() {
    List<Other> others = new ArrayList<>();
    for (int at = 0; at < asked.beside().size(); at++) {
      others.add(
          new Other(
              at + 1,
              sentences(asked.beside().get(at)),
              base + asked.takeUp(at).query(),
              base + asked.dropped(at).query()));
    }
    boolean hasRoom = !asked.measures().isEmpty() && asked.beside().size() < Asked.SCENARIOS - 1;
    return new Beside(
        others,
        hasRoom ? base + asked.putBeside().query() + TO : "",
        asked.all().size() > 1 ? base + "/vergelijken" + asked.query() : "");
  }

  /// The measures of a scenario, each in a name and a sentence.
  List<String> sentences(List<Typed> scenario) {
    Reading reading = telling.reading();
    return scenario.stream()
        .map(typed ->
            telling.name(typed.kind())
                + ". "
                + (reading.faults(typed).isEmpty()
                    ? telling.sentence(typed)
                    : telling.page().say("card.faulty")))
        .toList();
  }
}
