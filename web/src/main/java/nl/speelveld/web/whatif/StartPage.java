package nl.speelveld.web.whatif;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch.Found;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Visit;

/// Where somebody chooses a municipality.
final class StartPage {
  private StartPage() {}

  static void show(Visit visit, WhatIfDesk desk) {
    desk.prepare(); // while this page is read
    String word = visit.query("zoek");
    Found found = word.isEmpty() ? new Found.None(List.of()) : desk.search().find(word);
    if (found instanceof Found.One(Municipality place)) {
      visit.goTo(ScenarioPage.path(place.code()));
      return;
    }
    Page page = visit.page("whatif", "choose.title");
    String text = "";
    List<Municipality> places = List.of();
    switch (found) {
      case Found.One(var place) -> places = List.of(place);
      case Found.Several(var several) -> {
        text = page.say("choose.several");
        places = several;
      }
      case Found.None(var near) -> {
        text = word.isEmpty() ? "" : page.say(near.isEmpty() ? "choose.none" : "choose.near");
        places = near;
      }
    }
    visit.show("whatif/start.jte", page, Map.of("word", word, "text", text, "places", places));
  }
}
