package nl.speelveld.web.monitor;

import nl.speelveld.report.story.Links;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.MonitorRequest;

/// Addresses of the pages of the monitor, with the same choices behind them.
///
/// @param request the choices
record PageLinks(MonitorRequest request) implements Links {
  @Override
  public String school(School school) {
    return municipalityPath(school.municipality())
        + "/school/"
        + school.code()
        + MonitorQuery.text(request);
  }

  @Override
  public String municipality(String code) {
    return municipalityPath(code) + MonitorQuery.text(request);
  }

  static String municipalityPath(String code) {
    return "/monitor/" + code;
  }
}
