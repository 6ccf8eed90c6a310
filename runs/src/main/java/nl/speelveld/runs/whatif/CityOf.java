package nl.speelveld.runs.whatif;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.Homes;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.measuring.Counting;
import nl.speelveld.runs.measuring.EditionChoice;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.whatif.CityAnswer.Why;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.calibration.Calibration;
import nl.speelveld.simulation.compare.Figure;

/// Makes a municipality to begin with: from open data, a counting of its schools and the flows from
/// homes to schools; or from data that have both together, as a table of pupils has.
public final class CityOf {
  private CityOf() {}

  /// The municipality as scenarios begin with it; some seconds for a large city.
  public static CityAnswer answer(MonitorData data, CityRequest request) {
    return answer(data, request, true);
  }

  /// The same question with nothing left open: of which feature and year it becomes. Itself where
  /// no counting answers it.
  public static CityRequest exact(MonitorData data, CityRequest request) {
    List<Edition> held = EditionChoice.held(data.editions(), Sector.PO, request.municipality());
    return EditionChoice.find(held, asked(request))
        .map(edition ->
            new CityRequest(
                request.municipality(),
                Optional.of(edition.feature()),
                OptionalInt.of(edition.year()),
                request.room()))
        .orElse(request);
  }

  /// The same with the group that is followed and the rest, also where more groups are known.
  public static CityAnswer answerOfTwo(MonitorData data, CityRequest request) {
    return answer(data, request, false);
  }

  private static CityAnswer answer(MonitorData data, CityRequest request, boolean apart) {
    List<Edition> held = EditionChoice.held(data.editions(), Sector.PO, request.municipality());
    Optional<Edition> edition = EditionChoice.find(held, asked(request));
    if (edition.isEmpty()) {
      return new CityAnswer.NotHeld(held);
    }
    Counting counting = Counting.of(data.composition(edition.get()));
    BaseGroups groups =
        apart ? BaseGroups.of(counting, request.municipality()) : BaseGroups.two(counting.group());
    Place place = new Place(request.municipality(), request.room(), groups);
    return answer(data, place, counting, data.homes(edition.get()));
  }

  /// Which municipality is made.
  ///
  /// @param municipality its code
  /// @param room see [CityRequest#room()]
  /// @param groups of the base, where they were counted
  record Place(String municipality, double room, BaseGroups groups) {}

  private static MonitorRequest asked(CityRequest request) {
    return new MonitorRequest(
        Sector.PO, request.feature(), request.year(), Reference.MUNICIPALITY, 20, 1);
  }

  /// The same from a counting and homes of one's own.
  static CityAnswer answer(MonitorData data, Place place, Counting counting, Homes homes) {
    Edition edition = counting.edition();
    Flows flows = homes.all();
    if (flows.rows() == 0) {
      return new CityAnswer.CannotCarry(edition, Why.NO_FLOWS);
    }
    Gathered gathered = Gathered.of(data, counting, homes, place);
    if (gathered.inside() < 2) {
      return new CityAnswer.CannotCarry(edition, Why.TOO_FEW_SCHOOLS);
    }
    Base base = gathered.toBase(place.room());
    for (int group = 0; group < base.groups().size(); group++) {
      int its = group;
      if (java.util.stream.IntStream.range(0, gathered.inside())
              .map(school -> base.pupils(school, its))
              .sum()
          == 0) {
        return new CityAnswer.CannotCarry(edition, Why.ONE_GROUP);
      }
    }
    Optional<Calibration> calibration =
        Calibration.find(base, new Figure.Segregation(City.FOCAL, gathered.counted()));
    if (calibration.isEmpty()) {
      return new CityAnswer.CannotCarry(edition, Why.NOT_SETTLED);
    }
    return new CityAnswer.Made(
        new City(
            municipality(data, place.municipality()),
            edition,
            flows.year(),
            gathered.areas(),
            gathered.schools(),
            gathered.inside(),
            base,
            calibration.get(),
            gathered.population(),
            sources(counting, flows)));
  }

  private static Municipality municipality(MonitorData data, String code) {
    return data.municipalities().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("municipality (" + code + ") is not one of these"));
  }

  private static List<String> sources(Counting counting, Flows flows) {
    return java.util.stream.Stream.concat(
            counting.composition().sources().stream(), flows.sources().stream())
        .distinct()
        .toList();
  }
}
