package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.measuring.YearsOf.Known;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood;
import nl.speelveld.runs.monitor.Spread.Lead;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The segregation monitor: a place and a request in, a report as values out.
///
/// The parts are computed in the order in which they are read, one class each: [VerdictOf],
/// [SeatsOf24], [SpreadOf], [OrderedOf], [ScoreMetOf], [MirrorOf], [ResidenceOf], [YearsOf],
/// [WhereOf], [OfferOf], [PresenceOf], [LowIncomeOf], [SchoolAndNeighbourhoodOf]. A part that the
/// data cannot carry is absent with its reason. In a place that is too small to measure there are
/// no indices: spread, residence, years and the decompositions are absent, plain shares stay. Same
/// data, same request, same version: the same report.
public final class SegregationMonitor {
  private final MonitorData data;
  private final Origin origin;
  private final HeldParts held;

  /// A monitor over a data folder.
  ///
  /// @param origin who asks; printed with every figure
  public SegregationMonitor(MonitorData data, Origin origin) {
    this(data, origin, HeldParts.ofPlaces(1));
  }

  /// A monitor that computes what it holds only once; it gives the same reports.
  ///
  /// @param data the data folder that the parts were and will be computed from, no other
  public SegregationMonitor(MonitorData data, Origin origin, HeldParts held) {
    this.data = data;
    this.origin = origin;
    this.held = held;
  }

  /// The report about one municipality.
  public MonitorAnswer<MonitorReport> of(Municipality place, MonitorRequest request) {
    List<Edition> known = EditionChoice.held(data.editions(), request.sector(), place.code());
    Optional<Edition> edition = EditionChoice.find(known, request);
    if (edition.isEmpty()) {
      return new MonitorAnswer.NotHeld<>(known);
    }
    Asked asked = new Asked(data, request, place, edition.get(), held);
    return asked.place().size() == 0
        ? new MonitorAnswer.NoSchools<>(edition.get())
        : new MonitorAnswer.Made<>(report(asked));
  }

  /// The report about all municipalities, or those of one province.
  ///
  /// @param province name of the province, empty for the country
  public MonitorAnswer<CountryReport> ofCountry(Optional<String> province, MonitorRequest request) {
    List<Edition> known = EditionChoice.held(data.editions(), request.sector(), "");
    Optional<Edition> edition = EditionChoice.find(known, request);
    return edition.isEmpty()
        ? new MonitorAnswer.NotHeld<>(known)
        : CountryOf.report(data, province, held.counting(edition.get(), data), request).in(origin);
  }

  private MonitorReport report(Asked asked) {
    MonitorParts parts = parts(asked);
    SchoolsOfPlace place = asked.place();
    Surroundings surroundings =
        Surroundings.of(asked.request().reference(), asked.counting(), place, asked.areas());
    Part<SchoolAndNeighbourhood> neighbourhood = neighbourhood(asked);
    return new MonitorReport(
        asked.municipality(),
        asked.edition(),
        asked.request(),
        asked.counting().group().names(),
        parts.verdict(),
        parts.meeting(),
        parts.spread(),
        parts.ordered(),
        parts.score(),
        heads(asked)
            ? Part.of(MirrorOf.of(place, surroundings, asked.request()))
            : Part.absent(Why.NOT_A_HEAD_COUNT),
        parts.residence(),
        parts.neighbourhoods(),
        parts.years(),
        parts.where(),
        parts.offer(),
        parts.presence(),
        parts.lowIncome(),
        neighbourhood,
        asked.held(),
        place.two(),
        data.shapes(asked.municipality().code()),
        BasisOf.of(
            new BasisOf.Asking(data, origin),
            asked.counting(),
            "municipality " + asked.municipality().code(),
            files(asked, parts, neighbourhood, surroundings)),
        FindingsOf.of(asked, surroundings, parts.residence()));
  }

  /// What does not hang on reference and threshold: computed once for all of them where parts are
  /// held.
  private MonitorParts parts(Asked asked) {
    return held.parts(
        new HeldParts.Key(asked.municipality(), asked.edition(), asked.request().seed()),
        key -> compute(asked));
  }

  private MonitorParts compute(Asked asked) {
    boolean heads = heads(asked);
    boolean small = small(asked);
    Draws draws = Draws.ofReport(asked.request().seed());
    Map<MonitorIndex, Figure> figures = figures(asked, draws);
    NationalLeads nation = held.leads(asked.counting(), data);
    return new MonitorParts(
        verdict(asked.place(), figures, heads ? Optional.of(draws) : Optional.empty()),
        meeting(asked),
        small
            ? Part.absent(Why.TOO_SMALL)
            : Part.of(SpreadOf.of(figures, asked.municipality(), nation)),
        ordered(asked, figures, draws),
        ScoreMetOf.of(asked),
        residence(asked, small, nation),
        neighbourhoods(asked, small),
        YearsOf.of(
            asked.held(),
            asked.edition().feature(),
            asked::counting,
            new Known(
                asked.municipality().code(), asked.edition(), figures, asked.request().seed())),
        heads && !small ? where(asked) : List.of(),
        asked.request().sector() == Sector.VO
            ? OfferOf.of(asked.place().schools(), data.classOffers())
            : Part.absent(Why.OTHER_SECTOR),
        heads ? presence(asked) : Part.absent(Why.NOT_A_HEAD_COUNT),
        lowIncome(asked));
  }

  private static Part<SchoolAndNeighbourhood> neighbourhood(Asked asked) {
    return heads(asked)
        ? SchoolAndNeighbourhoodOf.of(
            asked.counting(),
            asked.place(),
            asked.areas(),
            asked.request().thresholdPoints() / 100.0)
        : Part.absent(Why.NOT_A_HEAD_COUNT);
  }

  private static Set<String> files(
      Asked asked,
      MonitorParts parts,
      Part<SchoolAndNeighbourhood> neighbourhood,
      Surroundings surroundings) {
    FilesRead files = FilesRead.of(asked);
    files.spread(parts.spread());
    files.homes(parts.residence(), surroundings.estimated());
    boolean byWijk = asked.request().reference() == Reference.WIJK && !surroundings.estimated();
    files.wijken(byWijk || parts.neighbourhoods() instanceof Part.Present);
    files.years(parts.years(), asked.held());
    files.presence(parts.presence(), sameRegistration(asked));
    files.lowIncome(parts.lowIncome());
    files.neighbourhood(neighbourhood);
    if (asked.edition().feature() == Feature.SCORE) {
      asked.held().stream()
          .filter(edition -> edition.year() == asked.edition().year())
          .forEach(files::counting);
    }
    if (asked.request().sector() == Sector.VO) {
      files.part("offers");
    }
    return files.ids();
  }

  private static boolean heads(Asked asked) {
    return asked.edition().feature() != Feature.SCORE;
  }

  private static boolean small(Asked asked) {
    return asked.place().tooSmallFor(asked.edition().feature());
  }

  private static Map<MonitorIndex, Figure> figures(Asked asked, Draws draws) {
    UnitGroupCounts two = asked.place().two();
    return heads(asked)
        ? FiguresOf.all(two, draws, asked.counting().bounds(asked.municipality().code()))
        : ScoreFigures.of(two);
  }

  /// The verdict; without draws that of a score.
  private static Verdict verdict(
      SchoolsOfPlace place, Map<MonitorIndex, Figure> figures, Optional<Draws> draws) {
    Figure lead =
        figures.getOrDefault(
            MonitorIndex.DISSIMILARITY,
            Figure.plain(
                MonitorIndex.DISSIMILARITY.id(), MonitorIndex.DISSIMILARITY.of(place.two())));
    return draws
        .map(drawn -> VerdictOf.of(place, lead, drawn))
        .orElseGet(() -> VerdictOf.ofScore(place, lead));
  }

  /// Whom pupils meet; with one school everybody meets the same pupils.
  private static Part<Meeting> meeting(Asked asked) {
    if (asked.edition().feature() == Feature.SCORE) {
      return Part.absent(Why.NOT_A_HEAD_COUNT);
    }
    return asked.place().size() < 2
        ? Part.absent(Why.TOO_SMALL)
        : Part.of(SeatsOf24.of(asked.place().two()));
  }

  /// All categories in their order, where they have one.
  private static Part<OrderedSpread> ordered(
      Asked asked, Map<MonitorIndex, Figure> figures, Draws draws) {
    Feature feature = asked.edition().feature();
    return feature.ordered() && asked.place().tooSmallFor(feature)
        ? Part.absent(Why.TOO_SMALL)
        : OrderedOf.of(
            feature,
            asked.counting().categories(List.of(asked.municipality().code())),
            figures,
            draws);
  }

  private static Part<ResidenceAndChoice> residence(
      Asked asked, boolean small, NationalLeads nation) {
    if (asked.edition().feature() == Feature.SCORE) {
      return Part.absent(Why.NOT_A_HEAD_COUNT);
    }
    boolean secondary = asked.request().sector() == Sector.VO; // says so itself, before the size
    return small && !secondary ? Part.absent(Why.TOO_SMALL) : ResidenceOf.of(asked, nation);
  }

  /// Evenness between wijken, where the data folder counts the group by wijk.
  private static Part<Lead> neighbourhoods(Asked asked, boolean small) {
    if (asked.edition().feature() != Feature.TARGET_GROUP) {
      return Part.absent(Why.NOT_IN_SOURCE);
    }
    UnitGroupCounts wijken = CountedWijken.of(asked.areas().wijken(), asked.municipality().code());
    if (wijken.units() == 0) {
      return Part.absent(Why.NOT_IN_SOURCE);
    }
    return small
        ? Part.absent(Why.TOO_SMALL)
        : Part.of(FiguresOf.lead(Feature.TARGET_GROUP, wijken));
  }

  private static Part<LowIncome> lowIncome(Asked asked) {
    return LowIncomeOf.of(
        new LowIncomeOf.SchoolsOf(asked.municipality().code(), asked.place().schools()),
        asked.areas(),
        asked.data().municipalities().stream().map(Municipality::code).collect(Collectors.toSet()));
  }

  private static List<Where> where(Asked asked) {
    List<Where> where = new ArrayList<>();
    where.add(WhereOf.of("denomination", asked.place(), School::denomination));
    where.add(WhereOf.of("board", asked.place(), School::board));
    where.add(
        asked.request().sector() == Sector.PO
            ? WhereOf.of("wijk", asked.place(), School::wijk, wijkNames(asked))
            : WhereOf.of(
                "school-type", asked.place(), school -> String.join("/", school.levels())));
    return where;
  }

  private static UnaryOperator<String> wijkNames(Asked asked) {
    Map<String, String> names = new HashMap<>();
    asked.areas().wijken().forEach(wijk -> names.put(wijk.code(), wijk.name()));
    return code -> names.getOrDefault(code, code);
  }

  private static Part<Presence> presence(Asked asked) {
    return Part.of(
        PresenceOf.of(
            asked.place(),
            sameRegistration(asked).stream()
                .findFirst() // newest first
                .map(edition ->
                    new PresenceOf.Earlier(
                        edition.year(), asked.counting(edition).in(asked.municipality().code())))));
  }

  /// Earlier countings of the feature by the same method.
  private static List<Edition> sameRegistration(Asked asked) {
    return asked.held().stream()
        .filter(edition -> edition.feature() == asked.edition().feature())
        .filter(edition -> edition.registration().equals(asked.edition().registration()))
        .filter(edition -> edition.referenceDate().isBefore(asked.edition().referenceDate()))
        .toList();
  }
}
