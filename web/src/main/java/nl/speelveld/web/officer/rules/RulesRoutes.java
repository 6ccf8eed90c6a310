package nl.speelveld.web.officer.rules;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Routes of making a round and of its rules.
public final class RulesRoutes {
  private static final Door OFFICER = Door.of(Role.OFFICER);
  private static final String NEW = "/bureau/rondes/nieuw";
  private static final String BASE = "/bureau/rondes/{round}/regels";

  private final RulesPages pages;
  private final EditPages edit;
  private final NewRoundPages makes;

  /// The desk.
  public RulesRoutes(Parts parts) {
    RulesDesk desk = new RulesDesk(parts);
    pages = new RulesPages(desk);
    edit = new EditPages(pages, desk);
    makes = new NewRoundPages(parts, desk);
  }

  /// The routes.
  public List<Route> routes() {
    List<Route> all = new ArrayList<>();
    all.add(Route.get(NEW, OFFICER, makes::show));
    all.add(Route.post(NEW, OFFICER, makes::make));
    all.add(Route.get(BASE, OFFICER, readable(pages::overview)));
    all.add(Route.get(BASE + "/bestand", OFFICER, pages::download));
    all.add(Route.get(BASE + "/tekst", OFFICER, pages::text));
    all.add(Route.post(BASE + "/tekst", OFFICER, pages::handInText));
    all.add(Route.get(BASE + "/voorbeeld", OFFICER, readable(pages::preview)));
    for (Section section : Section.values()) {
      String path = BASE + "/" + section.path();
      all.add(Route.get(path, OFFICER, readable(visit -> edit.show(visit, section))));
      all.add(Route.post(path, OFFICER, readable(visit -> edit.handIn(visit, section))));
    }
    for (Item item : Item.values()) {
      String path = BASE + "/" + item.path();
      all.add(Route.get(path, OFFICER, readable(visit -> edit.list(visit, item))));
      all.add(Route.get(path + "/een", OFFICER, readable(visit -> edit.show(visit, item))));
      all.add(Route.post(path + "/een", OFFICER, readable(visit -> edit.handIn(visit, item))));
      all.add(Route.post(path + "/volgorde", OFFICER, readable(visit -> edit.move(visit, item))));
      all.add(Route.post(path + "/weg", OFFICER, readable(visit -> edit.remove(visit, item))));
    }
    all.add(
        Route.post(BASE + "/" + Item.PART.path() + "/tweelingen", OFFICER, readable(edit::twins)));
    return all;
  }

  /// Rules that cannot be read lead to their text, where what is wrong is told.
  private static Route.Answer readable(Route.Answer answer) {
    return visit -> {
      try {
        answer.to(visit);
      } catch (RulesPages.Unread unread) {
        visit.goTo(Opened.path(unread.round()) + "/tekst");
      }
    };
  }
}
