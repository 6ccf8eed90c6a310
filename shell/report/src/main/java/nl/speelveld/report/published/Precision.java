package nl.speelveld.report.published;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.segregation.value.Interval;

/// How exact the indices of a place may be. Who knows the sizes of schools, the totals, the schools
/// that are shown and a few exact indices can try all tables until one fits, and so find a hidden
/// school. [#of] takes the most exact of these at which that fails for every hidden school:
///
/// - [#FINE], four decimals;
/// - [#LEAD], four of dissimilarity and three of everything else;
/// - [#MIDDLE], three;
/// - [#COARSE], two: the most of a place of fewer than ten schools, whose shown counts would
///   otherwise be known to the pupil;
/// - [#CLOSED], no index at all: nothing is exact enough to be told, or the place has one school,
///   or its group is too small to be told.
///
/// That it fails is not assumed but shown, by tables that look the same: see [Doubt], where the
/// proof and its limits stand.
///
/// A sum of scores counts no pupils and is always [#FINE].
enum Precision {
  /// Four decimals.
  FINE(10_000, 10_000),
  /// Four decimals of dissimilarity, three of everything else.
  LEAD(10_000, 1_000),
  /// Three decimals.
  MIDDLE(1_000, 1_000),
  /// Two decimals.
  COARSE(100, 100),
  /// Nothing.
  CLOSED(1, 1);

  /// As many hidden schools as may be found back within a part of a place.
  static final int FEW_HIDDEN = 3;

  /// Fewest schools of an index with four decimals.
  static final int MANY_SCHOOLS = 10;

  private final double leadParts;
  private final double parts;

  Precision(double leadParts, double parts) {
    this.leadParts = leadParts;
    this.parts = parts;
  }

  /// The most exact that leaves every hidden school in doubt. Time: a bounded search for each
  /// hidden school, at most three times.
  static Precision of(PrintedFigures printed, ControlledCounts counts) {
    return tells(counts, printed.table().units()) ? of(printed) : CLOSED;
  }

  /// Whether a place has more than one school and totals that may be told: else an index would give
  /// these away.
  static boolean tells(ControlledCounts counts, int schools) {
    return schools > 1 && counts.allFocal().shown() && counts.all().shown();
  }

  /// The same, where counts are not shown at all.
  static Precision of(PrintedFigures printed) {
    Precision found = CLOSED;
    for (Precision next : List.of(COARSE, MIDDLE, LEAD, FINE)) {
      boolean fits = next == COARSE || printed.table().units() >= MANY_SCHOOLS;
      if (!fits || !next.leavesDoubt(printed)) {
        return found;
      }
      found = next;
    }
    return found;
  }

  /// Whether figures of this precision leave every hidden school in doubt.
  boolean leavesDoubt(PrintedFigures printed) {
    return closed() || Doubt.everywhere(printed, scales());
  }

  boolean closed() {
    return this == CLOSED;
  }

  private Scales scales() {
    return new Scales(leadParts, parts);
  }

  /// Ten to the power of the decimals of an index.
  ///
  /// @param lead of dissimilarity
  /// @param other of everything else
  record Scales(double lead, double other) {}

  double round(double value) {
    return Math.rint(parts * value) / parts;
  }

  /// A part that is made of indices.
  <T> Part<T> part(Part<T> part, UnaryOperator<T> rounded) {
    return switch (part) {
      case Part.Present<T>(T content) ->
          closed() ? Part.absent(Part.Why.HIDDEN_SCHOOLS) : Part.of(rounded.apply(content));
      case Part.Absent<T> absent -> absent;
    };
  }

  IndexValue value(IndexValue value) {
    return closed() && value.find().isPresent()
        ? IndexValue.undefined(Reason.NOT_SHOWN)
        : value.map(this::round);
  }

  Spread.Lead lead(Spread.Lead lead) {
    return new Spread.Lead(leading().value(lead.evenness()), value(lead.meeting()));
  }

  private Precision leading() {
    return this == LEAD ? FINE : this;
  }

  private Interval interval(Interval interval) {
    return new Interval(
        round(interval.low()), round(interval.high()), interval.level(), interval.method());
  }

  Figure figure(Figure figure) {
    return closed()
        ? Figure.plain(figure.id(), value(figure.value()))
        : new Figure(
            figure.id(),
            figure.id().equals(MonitorIndex.DISSIMILARITY.id())
                ? leading().value(figure.value())
                : value(figure.value()),
            figure.corrected().map(this::value),
            figure.interval().map(this::interval),
            figure.byChance().map(this::value),
            figure.bounds().map(this::interval));
  }

  List<Figure> figures(List<Figure> figures) {
    return figures.stream().map(this::figure).toList();
  }

  OrderedSpread ordered(OrderedSpread ordered) {
    return new OrderedSpread(
        ordered.categories(),
        figures(ordered.ordered()),
        figures(ordered.unordered()),
        figures(ordered.twoGroups()));
  }

  /// The score of a place, with the groups of which an index may be shown.
  ScoreMet score(ScoreMet score) {
    return new ScoreMet(
        figure(score.perPupil()),
        figure(score.aroundScore()),
        figure(score.deviation()),
        figure(score.squaredVariation()),
        figure(score.varianceShare()),
        score.groups().stream()
            .filter(groups -> !ComparedGate.closed(groups.edition(), groups.counts()))
            .map(Precision::groups)
            .toList());
  }

  private static ScoreMet.Groups groups(ScoreMet.Groups groups) {
    Precision precision = groups.counts().units() < MANY_SCHOOLS ? COARSE : FINE;
    return new ScoreMet.Groups(
        groups.edition(),
        groups.names(),
        precision.figure(groups.focal()),
        precision.figure(groups.rest()),
        precision.figure(groups.difference()),
        groups.counts());
  }

  Levels levels(Levels levels) {
    return new Levels(
        value(levels.m()),
        value(levels.h()),
        levels.levels().stream()
            .map(term ->
                new Levels.Term(
                    term.between(),
                    term.inside(),
                    term.parts(),
                    value(term.m()),
                    value(term.h()),
                    value(term.share())))
            .toList());
  }

  /// The verdict; of a place that is closed without counts of pupils, which are shown as cells, and
  /// with a whole percentage that the p value lies below.
  Verdict verdict(Verdict verdict) {
    double chance = verdict.pValue();
    return new Verdict(
        verdict.answer(),
        figure(verdict.dissimilarity()),
        closed() ? Math.min(1, (Math.floor(100 * chance) + 1) / 100) : round4(chance),
        verdict.schools(),
        closed() ? 0 : Rounded.toFive(verdict.pupils()),
        closed() ? 0 : Rounded.toFive(verdict.focalPupils()),
        0);
  }

  private static double round4(double value) {
    return FINE.round(value);
  }

  Meeting meeting(Meeting meeting) {
    return new Meeting(
        meeting.groups(),
        meeting.mirror(),
        meeting.classes().stream()
            .map(met ->
                new Meeting.MeetingClass(
                    met.group(), met.seats(), met.shares().stream().map(this::round).toList()))
            .toList());
  }

  ResidenceAndChoice residence(ResidenceAndChoice residence) {
    return new ResidenceAndChoice(
        residence.flowsYear(),
        figure(residence.actual()),
        residence.variants().stream()
            .map(v ->
                new ResidenceAndChoice.Variant(v.id(), figure(v.residence()), figure(v.choice())))
            .toList(),
        figure(residence.shareNearest()),
        figure(residence.shareOwnPostcode()),
        figure(residence.meanDistanceMetres()),
        figure(residence.passesBy()),
        figure(residence.unknownHome()),
        residence.comparables().stream()
            .map(other ->
                new ResidenceAndChoice.ComparedVariant(
                    other.place(), COARSE.round(other.residence()), COARSE.round(other.choice())))
            .toList());
  }
}
