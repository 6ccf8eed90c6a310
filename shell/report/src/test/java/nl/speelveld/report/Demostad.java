package nl.speelveld.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// A municipality that does not exist: 24 schools in six wijken of three kilometres square.
///
/// The 24 schools have 100 … 330 pupils; school 0 has 3 of the group, school 12 has 2, school 5
/// nobody.
public final class Demostad {
  /// The municipality.
  public static final Municipality PLACE =
      new Municipality("GM9001", "Demostad", "Demoland", 104_000, Urbanity.STRONG);

  private static final Random CHANCE = new Random(20260101);
  static final List<String> GROUPS = List.of("weight-above-0", "weight-0");
  private static final int SCHOOLS = 24;
  private static final List<School> ALL = schools();
  private static final int[][] PUPILS = pupils();

  private Demostad() {}

  /// The full report, compared with the wijk.
  public static MonitorReport report() {
    return report(Reference.WIJK);
  }

  /// The full report with another reference.
  public static MonitorReport report(Reference reference) {
    return new MonitorReport(
        PLACE,
        edition(2018),
        new MonitorRequest(
            Sector.PO, Optional.of(Feature.WEIGHT), OptionalInt.of(2018), reference, 20, 1),
        GROUPS,
        verdict(),
        Part.of(meeting()),
        Part.of(spread()),
        Part.of(ordered()),
        Part.absent(Part.Why.NOT_A_SCORE),
        Part.of(mirror(reference)),
        Part.of(residence()),
        Part.of(lead(.31, .72)),
        Part.of(years()),
        List.of(byDenomination(), byBoard()),
        Part.absent(Part.Why.OTHER_SECTOR),
        Part.of(presence()),
        Part.of(DemostadPapers.lowIncome(PLACE.code())),
        Part.of(beside()),
        List.of(edition(2018), edition(2017)),
        counts(),
        DemostadPapers.wijken(),
        DemostadPapers.basis(),
        DemostadPapers.findings());
  }

  /// A report of a place so small that almost everything is absent.
  public static MonitorReport small() {
    return new MonitorReport(
        new Municipality("GM9002", "Klein & \"Fijn\" <dorp>", "Demoland", 900, Urbanity.NOT_URBAN),
        edition(2018),
        MonitorRequest.of(Sector.PO),
        GROUPS,
        new Verdict(
            Verdict.Answer.TOO_SMALL,
            Figure.plain("dissimilarity", IndexValue.undefined(IndexValue.Reason.GROUP_IS_EMPTY)),
            1,
            1,
            61,
            0,
            1),
        Part.absent(Part.Why.TOO_SMALL),
        Part.absent(Part.Why.TOO_SMALL),
        Part.absent(Part.Why.TOO_SMALL),
        Part.absent(Part.Why.NOT_A_SCORE),
        Part.absent(Part.Why.NO_AREAS),
        Part.absent(Part.Why.NO_FLOWS),
        Part.absent(Part.Why.TOO_SMALL),
        Part.absent(Part.Why.NOT_IN_SOURCE),
        List.of(),
        Part.absent(Part.Why.OTHER_SECTOR),
        Part.absent(Part.Why.TOO_SMALL),
        Part.absent(Part.Why.NOT_IN_SOURCE),
        Part.absent(Part.Why.ONE_PLACE_ONLY),
        List.of(),
        UnitGroupCounts.ofHeads(List.of("99AA00"), GROUPS, 0, 61),
        List.of(),
        DemostadPapers.basis(),
        Findings.none());
  }

  private static OrderedSpread ordered() {
    return new OrderedSpread(
        List.of("0.00", "0.30", "1.20"),
        List.of(
            figure("ordinal_information", .12, .01),
            figure("ordinal_variation", .14, .01),
            figure("ordinal_square_root", .11, .01)),
        List.of(figure("information", .13, .01), figure("mutual_information", .05, .004)),
        List.of(figure("group_information", .15, .01)));
  }

  static Edition edition(int year) {
    return new Edition(
        Sector.PO, Feature.WEIGHT, year, LocalDate.of(year, 10, 1), "duo-weight", "");
  }

  private static List<School> schools() {
    String[] names = {
      "De Wilg", "Het Kompas", "De Regenboog", "Prins Willem", "De Akker", "Vrijeschool De Lier",
      "De Brug", "Al Noor", "Sint Jozef", "De Vlinder", "De Horizon", "Het Anker"
    };
    String[] denominations = {
      "Openbaar", "Rooms-Katholiek", "Protestants-Christelijk", "Islamitisch"
    };
    List<School> schools = new ArrayList<>();
    for (int i = 0; i < SCHOOLS; i++) {
      double x = 150_400 + 3_000 * (i % 3) + CHANCE.nextInt(2200);
      double y = 460_400 + 3_000 * (i / 3 % 2) + CHANCE.nextInt(2200);
      schools.add(
          new School(
              "%02dAA00".formatted(i),
              names[i % 12] + (i < 12 ? "" : " " + "Noord"),
              PLACE.code(),
              Integer.toString(1000 + i % 6),
              "WK90010" + i % 6,
              "bo",
              i % 12 == 7 ? denominations[3] : denominations[i % 3],
              "4" + i % 5,
              "",
              List.of(),
              i == 11 ? 0 : x,
              i == 11 ? 0 : y));
    }
    return schools;
  }

  private static int[][] pupils() {
    int[][] pupils = new int[SCHOOLS][2];
    for (int i = 0; i < SCHOOLS; i++) {
      int total = 100 + 10 * i;
      double share = Math.clamp(.06 + .1 * (i % 6) + .09 * CHANCE.nextGaussian(), .02, .9);
      pupils[i][0] = i == 0 ? 3 : i == 12 ? 2 : i == 5 ? 0 : Math.max(6, (int) (total * share));
      pupils[i][1] = total - pupils[i][0];
    }
    return pupils;
  }

  /// The counts of the schools: group, rest.
  public static UnitGroupCounts counts() {
    int[] n = new int[2 * SCHOOLS];
    for (int i = 0; i < SCHOOLS; i++) {
      n[2 * i] = PUPILS[i][0];
      n[2 * i + 1] = PUPILS[i][1];
    }
    return UnitGroupCounts.ofHeads(ALL.stream().map(School::code).toList(), GROUPS, n);
  }

  /// The counts of an earlier year: in school 4 nine of ten pupils belonged to the group.
  private static UnitGroupCounts counts(int year) {
    if (year > 2015) {
      return counts();
    }
    double[] n = counts().toCells();
    double most = Math.rint(.9 * (n[8] + n[9]));
    n[9] += n[8] - most;
    n[8] = most;
    return UnitGroupCounts.of(counts().unitNames(), counts().groupNames(), n);
  }

  private static double share(int school) {
    return PUPILS[school][0] / (double) (PUPILS[school][0] + PUPILS[school][1]);
  }

  static Figure figure(String id, double value, double half) {
    return new Figure(
        id,
        IndexValue.of(value + .01),
        Optional.of(IndexValue.of(value)),
        Optional.of(
            new Interval(
                Math.max(0, value - half),
                Math.min(1, value + half),
                .95,
                Interval.Method.BOOTSTRAP)),
        Optional.of(IndexValue.of(id.equals("interaction") ? .78 : .07)),
        Optional.empty());
  }

  private static Verdict verdict() {
    return new Verdict(
        Verdict.Answer.YES, figure("dissimilarity", .434, .026), .0004, SCHOOLS, 5_163, 1_377, 1);
  }

  private static Meeting meeting() {
    return new Meeting(
        GROUPS,
        List.of(6, 18),
        List.of(
            new Meeting.MeetingClass(GROUPS.get(0), List.of(11, 13), List.of(.46, .54)),
            new Meeting.MeetingClass(GROUPS.get(1), List.of(5, 19), List.of(.2, .8))));
  }

  static Spread.Lead lead(double evenness, double meeting) {
    return new Spread.Lead(IndexValue.of(evenness), IndexValue.of(meeting));
  }

  private static Spread spread() {
    List<Spread.Compared> others = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      others.add(
          new Spread.Compared(
              new Municipality(
                  "GM92%02d".formatted(i),
                  "Vergelijkstad " + (char) ('A' + i),
                  "Demoland",
                  90_000 + 2_000 * i,
                  Urbanity.STRONG),
              lead(.24 + .02 * i, .5 + .02 * i),
              counts()));
    }
    return new Spread(
        List.of(
            figure("dissimilarity", .434, .026),
            figure("group_information", .162, .018),
            figure("gini", .57, .03)),
        List.of(
            figure("interaction", .54, .018),
            figure("isolation", .46, .018),
            figure("eta_squared", .26, .02)),
        others,
        lead(.52, .58),
        lead(.31, .74));
  }

  private static Mirror mirror(Reference reference) {
    List<Mirror.SchoolRow> rows = new ArrayList<>();
    int[] n = new int[3];
    long[] p = new long[3];
    int uncertain = 0;
    for (int i = 0; i < SCHOOLS; i++) {
      double at = reference == Reference.WIJK ? .1 + .09 * (i % 6) : .27;
      long pupils = PUPILS[i][0] + PUPILS[i][1];
      double off = share(i) - at;
      Mirror.Standing standing =
          Math.abs(off) <= .2
              ? Mirror.Standing.MIRRORS
              : off < 0 ? Mirror.Standing.UNDER : Mirror.Standing.OVER;
      double half = 1.96 * Math.sqrt(share(i) * (1 - share(i)) / pupils);
      boolean unsure = Math.abs(Math.abs(off) - .2) < half;
      uncertain += unsure ? 1 : 0;
      n[standing.ordinal()]++;
      p[standing.ordinal()] += pupils;
      rows.add(
          new Mirror.SchoolRow(
              ALL.get(i),
              pupils,
              share(i),
              new Interval(
                  Math.max(0, share(i) - half), share(i) + half, .95, Interval.Method.DELTA),
              Optional.of(at),
              Optional.of(standing),
              unsure,
              i == 7 ? "denomination" : i == 5 ? "concept" : "",
              Optional.of(.42)));
    }
    return new Mirror(
        reference, 20, rows, new Mirror.Summary(n[0], n[1], n[2], uncertain, 0, p[0], p[1], p[2]));
  }

  private static ResidenceAndChoice residence() {
    List<ResidenceAndChoice.ComparedVariant> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(
          new ResidenceAndChoice.ComparedVariant(
              new Municipality(
                  "GM92%02d".formatted(i),
                  "Vergelijkstad " + (char) ('A' + i),
                  "",
                  0,
                  Urbanity.STRONG),
              .2 + .05 * i,
              .12 - .04 * i));
    }
    return new ResidenceAndChoice(
        2018,
        Figure.plain("dissimilarity", IndexValue.of(.44)),
        List.of(
            variant("nearest", .31, .13),
            variant("nearest-with-capacity", .29, .15),
            variant("nearest-own-denomination", .36, .08)),
        Figure.plain("share-nearest", IndexValue.of(.61)),
        Figure.plain("share-own-postcode", IndexValue.of(.66)),
        Figure.plain("mean-distance-metres", IndexValue.of(870)),
        Figure.plain("share-passes-by", IndexValue.of(.14)),
        Figure.plain("share-unknown-home", IndexValue.of(.01)),
        others);
  }

  private static ResidenceAndChoice.Variant variant(String id, double residence, double choice) {
    return new ResidenceAndChoice.Variant(
        id,
        Figure.plain("residence", IndexValue.of(residence)),
        new Figure(
            "choice",
            IndexValue.of(choice),
            Optional.empty(),
            Optional.of(new Interval(choice - .02, choice + .02, .95, Interval.Method.BOOTSTRAP)),
            Optional.empty(),
            Optional.empty()));
  }

  private static Years years() {
    List<Years.Line> lines = new ArrayList<>();
    for (String index : List.of("dissimilarity", "interaction")) {
      double base = index.equals("interaction") ? .58 : .47;
      lines.add(
          new Years.Line(
              "weight",
              index,
              false,
              List.of(
                  segment("duo-weight-1", 2011, 2014, base, index),
                  segment("duo-weight", 2015, 2018, base - .03, index))));
      lines.add(
          new Years.Line(
              "weight",
              index,
              true,
              List.of(segment("duo-weight", 2015, 2018, base - .09, index))));
    }
    return new Years(lines, List.of(new Years.Break(2014, 2015, "duo-weight-1-to-duo-weight")));
  }

  private static Years.Segment segment(
      String registration, int from, int to, double base, String index) {
    List<Years.Point> points = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      Figure value = figure(index, base - .004 * (year - from), .025);
      points.add(new Years.Point(year, value, counts(year)));
    }
    return new Years.Segment(registration, points);
  }

  static Where byDenomination() {
    return new Where(
        "denomination",
        IndexValue.of(.162),
        IndexValue.of(.027),
        List.of(
            new Where.Row("Openbaar", "Openbaar", 8, 1_760, .29, IndexValue.of(.14), .052),
            new Where.Row(
                "Rooms-Katholiek", "Rooms-Katholiek", 8, 1_690, .22, IndexValue.of(.17), .048),
            new Where.Row(
                "Protestants-Christelijk",
                "Protestants-Christelijk",
                6,
                1_300,
                .24,
                IndexValue.of(.13),
                .033),
            new Where.Row("Islamitisch", "Islamitisch", 2, 413, .55, IndexValue.of(.02), .002)));
  }

  private static Where byBoard() {
    List<Where.Row> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      rows.add(
          new Where.Row("4" + i, "4" + i, 5, 1_000 + i, .2 + .03 * i, IndexValue.of(.12), .024));
    }
    return new Where("board", IndexValue.of(.162), IndexValue.of(.042), rows);
  }

  private static Presence presence() {
    return new Presence(
        List.of(
            new Presence.Band(0, 20, 9, 1_912, 8),
            new Presence.Band(20, 40, 8, 1_711, 8),
            new Presence.Band(40, 60, 5, 1_090, 6),
            new Presence.Band(60, 80, 2, 450, 2),
            new Presence.Band(80, 100, 0, 0, 0)),
        OptionalInt.of(2015),
        List.of(new Presence.Shift(ALL.get(4), 2, 1), new Presence.Shift(ALL.get(0), 1, 0)));
  }

  private static SchoolAndNeighbourhood beside() {
    List<SchoolAndNeighbourhood.Row> rows = new ArrayList<>();
    for (int i = 0; i < SCHOOLS; i++) {
      rows.add(
          new SchoolAndNeighbourhood.Row(
              ALL.get(i),
              100 + 10L * i,
              share(i),
              .05 + .02 * (i % 6),
              .12 + .08 * (i % 6),
              i == 9));
    }
    return new SchoolAndNeighbourhood("share-low-income", "wijk", .64, rows);
  }
}
