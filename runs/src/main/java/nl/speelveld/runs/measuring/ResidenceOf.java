package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.ResidenceAndChoice.ComparedVariant;
import nl.speelveld.runs.monitor.ResidenceAndChoice.Variant;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.residence.ChoiceInterval;
import nl.speelveld.segregation.residence.ChoiceInterval.Counterfactual;
import nl.speelveld.segregation.residence.ChoiceInterval.Settings;
import nl.speelveld.segregation.residence.Flows;
import nl.speelveld.segregation.residence.PassesBy;
import nl.speelveld.segregation.residence.PlacementRule;
import nl.speelveld.segregation.residence.Split;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Residence against choice: dissimilarity if everybody went to the nearest school, and what is
/// left.
///
///     D residence = D of the counterfactual,   D choice = D actual − D residence
///
/// D choice may be below 0: where choice mixes what residence would keep apart. Homes are known by
/// postcode area only, and each area has the mix of the schools that its pupils attend: sorting
/// inside an area is invisible, so D residence is a lower bound and D choice an upper bound.
/// The interval of D choice rests on 400 replicates of the flows.
/// Definition after the Inspectorate of Education (2016 and 2020) and Boterman (2019), Urban
/// Studies 56(15).
final class ResidenceOf {
  private static final int GROUP = SchoolsOfPlace.FOCAL;
  private static final int THREE_NEAREST = 3;

  /// Why 400: then ten replicates lie beyond each end of an interval of 95 %.
  private static final int REPLICATES = 400;

  private ResidenceOf() {}

  /// The part about a place; absent with its reason where flows, areas or coordinates are missing.
  static Part<ResidenceAndChoice> of(Asked asked, NationalLeads nation) {
    if (asked.request().sector() == Sector.VO) {
      return Part.absent(Why.OTHER_SECTOR);
    }
    Homes homes = asked.areas().homes();
    if (!homes.reach(asked.municipality().code())) {
      return Part.absent(Why.NO_FLOWS);
    }
    if (asked.areas().postcodes().isEmpty()) {
      return Part.absent(Why.NO_AREAS);
    }
    CityFlows flows = flows(asked, asked.municipality());
    if (flows.schools().isEmpty()) {
      return Part.absent(Why.NO_COORDINATES);
    }
    return flows.schools().size() < 2
        ? Part.absent(Why.TOO_SMALL)
        : Part.of(content(asked, flows, nation));
  }

  private static CityFlows flows(Asked asked, Municipality municipality) {
    return CityFlows.of(asked.areas().homes(), asked.counting(), municipality.code());
  }

  private static ResidenceAndChoice content(Asked asked, CityFlows city, NationalLeads nation) {
    Flows flows = city.flows();
    var lead = split(city, PlacementRule.nearest());
    return new ResidenceAndChoice(
        asked.areas().homes().flows().year(),
        Figure.plain("dissimilarity", lead.d().actual()),
        List.of(
            sure(asked, city, variant("nearest", lead.d())),
            variant("nearest-with-capacity", split(city, withSeats(flows)).d()),
            variant("nearest-own-denomination", split(city, withinDenomination(city)).d())),
        Figure.plain("share-nearest", lead.travel().shareAtNearest()),
        plain("share-own-postcode", city.ownPostcode() / city.total()),
        Figure.plain("mean-distance-metres", lead.travel().meanMetres()),
        Figure.plain(
            "share-passes-by", PassesBy.of(flows, city.distances(), GROUP, THREE_NEAREST).all()),
        plain("share-unknown-home", city.unknownHome() / (city.unknownHome() + city.total())),
        comparables(asked, nation));
  }

  private static nl.speelveld.segregation.residence.ResidenceAndChoice split(
      CityFlows city, PlacementRule rule) {
    return nl.speelveld.segregation.residence.ResidenceAndChoice.of(
        city.flows(), city.distances(), rule, GROUP);
  }

  /// Every school takes as many pupils as it has.
  private static PlacementRule withSeats(Flows flows) {
    UnitGroupCounts now = flows.bySchool();
    return PlacementRule.nearest()
        .withSeats(IntStream.range(0, now.units()).mapToObj(now::unitTotal).toList());
  }

  private static PlacementRule withinDenomination(CityFlows city) {
    return PlacementRule.nearest()
        .within(WhereOf.level("denomination", city.schools(), School::denomination));
  }

  private static Figure plain(String id, double value) {
    return Figure.plain(id, IndexValue.of(value));
  }

  private static Variant variant(String id, Split split) {
    return new Variant(
        id,
        Figure.plain("dissimilarity-residence", split.residence()),
        Figure.plain("dissimilarity-choice", split.choice()));
  }

  /// The variant with the uncertainty of its choice part, from 400 replicates.
  private static Variant sure(Asked asked, CityFlows city, Variant variant) {
    return ChoiceInterval.find(
            city.flows(),
            new Counterfactual(city.distances(), PlacementRule.nearest()),
            new Settings(GROUP, REPLICATES, 0.95),
            RandomStream.of(asked.request().seed(), 0))
        .map(found ->
            new Variant(
                variant.id(),
                variant.residence(),
                new Figure(
                    variant.choice().id(),
                    variant.choice().value(),
                    Optional.of(IndexValue.of(found.estimate() - found.bias())),
                    Optional.of(found.biasCorrected()),
                    Optional.empty(),
                    Optional.empty())))
        .orElse(variant);
  }

  private static List<ComparedVariant> comparables(Asked asked, NationalLeads nation) {
    List<ComparedVariant> compared = new ArrayList<>();
    for (Municipality place : nation.comparables(asked.municipality())) {
      CityFlows city = flows(asked, place);
      if (city.schools().size() >= 2) {
        Split split = split(city, PlacementRule.nearest()).d();
        if (split.choice() instanceof IndexValue.Defined(double choice)) {
          compared.add(new ComparedVariant(place, split.residence().value(), choice));
        }
      }
    }
    return compared;
  }
}
