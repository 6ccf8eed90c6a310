package nl.speelveld.runs.measuring;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;

/// One question with everything that its parts share: the countings, the areas, the schools of the
/// place. Lives inside one call.
final class Asked {
  private final MonitorData data;
  private final HeldParts parts;
  private final MonitorRequest request;
  private final Municipality municipality;
  private final List<Edition> held;
  private final Counting counting;
  private final SchoolsOfPlace place;
  private final NationalAreas areas;

  Asked(
      MonitorData data,
      MonitorRequest request,
      Municipality municipality,
      Edition edition,
      HeldParts parts) {
    this.data = data;
    this.request = request;
    this.municipality = municipality;
    this.held = EditionChoice.held(data.editions(), request.sector(), municipality.code());
    this.parts = parts;
    this.counting = parts.counting(edition, data);
    this.place = counting.in(municipality.code());
    this.areas = parts.areas(counting, data);
  }

  MonitorData data() {
    return data;
  }

  MonitorRequest request() {
    return request;
  }

  Municipality municipality() {
    return municipality;
  }

  /// Countings of the sector that cover the place, newest first.
  List<Edition> held() {
    return held;
  }

  Edition edition() {
    return counting.edition();
  }

  Counting counting() {
    return counting;
  }

  Counting counting(Edition edition) {
    return parts.counting(edition, data);
  }

  /// The schools of the place that have pupils.
  SchoolsOfPlace place() {
    return place;
  }

  NationalAreas areas() {
    return areas;
  }
}
