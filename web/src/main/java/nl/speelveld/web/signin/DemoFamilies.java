package nl.speelveld.web.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// In the demo: a few invented families of each round, to be with a click.
public final class DemoFamilies {
  private static final int OF_EACH_ROUND = 4;
  private final Parts parts;

  DemoFamilies(Parts parts) {
    this.parts = parts;
  }

  /// A family that can be chosen.
  ///
  /// @param number in the list
  /// @param name name of the child
  /// @param round title of the round
  public record Family(int number, String name, String round) {}

  private record Choice(Family family, Visitor.Family visitor) {}

  List<Route> routes() {
    return List.of(
        Route.get("/demo/gezinnen", Door.everybody(), this::show),
        Route.post("/demo/gezinnen/{number}", Door.everybody(), this::enter));
  }

  private void show(Visit visit) {
    List<Family> families = choices().stream().map(Choice::family).toList();
    visit.show(
        "signin/families.jte",
        visit.page("signin", "demo.families.title"),
        Map.of("families", families));
  }

  private void enter(Visit visit) {
    Choice chosen =
        choices().stream()
            .filter(its -> String.valueOf(its.family.number()).equals(visit.param("number")))
            .findFirst()
            .orElseThrow(Refused::notFound);
    parts.sessions().begin(visit.context(), chosen.visitor);
    visit.goTo("/aanmelden/kind");
  }

  private List<Choice> choices() {
    List<Choice> all = new ArrayList<>();
    for (OfficeRound round : parts.store().rounds().all()) {
      List<Child> children = parts.store().children().all(round.id());
      int step = Math.ceilDiv(children.size(), OF_EACH_ROUND);
      for (int at = 0; at < children.size(); at += Math.max(1, step)) {
        Child child = children.get(at);
        all.add(
            new Choice(
                new Family(all.size(), child.person().name(), round.title()),
                new Visitor.Family(round.id(), child.pseudonym())));
      }
    }
    return all;
  }
}
