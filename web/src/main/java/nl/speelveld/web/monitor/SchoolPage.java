package nl.speelveld.web.monitor;

import java.util.Map;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.report.story.SchoolStory;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// A school.
final class SchoolPage {
  private SchoolPage() {}

  static void show(Visit visit, MonitorDesk desk) {
    MonitorQuery query = MonitorQuery.of(visit);
    PublishedSchoolReport school = school(visit, desk, query);
    String place = school.report().place().code();
    if (!place.equals(visit.param("gemeente"))) { // it moved across a border: one address a school
      visit.goTo(new PageLinks(query.request()).school(school.school()));
      return;
    }
    PublishedReport city = school.city();
    MonitorRequest request = city.request();
    String base = PageLinks.municipalityPath(place) + "/school/" + school.school().code();
    Phrases phrases = Phrases.of(visit.language());
    SchoolStory story = SchoolStory.of(school, phrases, new PageLinks(request));
    Page page = visit.pageTitled("monitor", story.title());
    page =
        page.under(page.say("start.title"), "/monitor")
            .under(city.place().name(), new PageLinks(request).municipality(place));
    Switches switches =
        new Switches(page, request, choices -> base + choices)
            .countings(city.editions(), city.edition())
            .surroundings("school-who");
    visit.show(
        "monitor/school.jte",
        page,
        Map.of(
            "lead", story.lead(),
            "switches", switches.all(),
            "unread", query.unread(),
            "html", Tables.of(base, request).html(story.blocks(), phrases)));
    Fresh.page(visit);
  }

  /// The school in its own sector: an address needs not say it.
  private static PublishedSchoolReport school(Visit visit, MonitorDesk desk, MonitorQuery query) {
    String code = visit.param("school");
    MonitorRequest asked = query.request();
    return desk.findSector(code)
        .map(sector ->
            new MonitorRequest(
                sector,
                asked.feature(),
                asked.year(),
                asked.reference(),
                asked.thresholdPoints(),
                asked.seed()))
        .flatMap(request ->
            desk.findSchool(code, request)
                .or(() -> desk.findSchool(code, MonitorRequest.of(request.sector()))))
        .orElseThrow(Refused::notFound);
  }

  static void table(Visit visit, MonitorDesk desk) {
    PublishedSchoolReport school = school(visit, desk, MonitorQuery.of(visit));
    Tables.give(
        visit,
        SchoolStory.of(school, Phrases.of(visit.language()), new PageLinks(school.city().request()))
            .blocks());
  }
}
