package nl.speelveld.report.published;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.segregation.value.Interval;

/// How exact the indices of a place may be. Who knows the totals, the schools that are shown and a
/// few exact indices can try all tables until one fits, and so find a hidden school. The rule:
///
/// - [#CLOSED], no index at all: the place is too small to measure, has one school, its group is
///   too small to be told, or one to three of fewer than ten schools are hidden;
/// - [#COARSE], two decimals: fewer than ten schools, or one to three hidden among fewer than
///   fifty;
/// - [#FINE], four decimals: everywhere else.
///
/// Each shown count is rounded to 5, so every shown school adds a doubt of its own: among ten or
/// more, too many tables agree with two decimals to try. This is a rule, not a proof.
///
/// A sum of scores counts no pupils and is always [#FINE].
enum Precision {
  /// Four decimals.
  FINE(10_000),
  /// Two decimals.
  COARSE(100),
  /// Nothing.
  CLOSED(1);

  /// As many hidden schools as may be found back.
  static final int FEW_HIDDEN = 3;

  /// Fewest schools of an index with four decimals.
  static final int MANY_SCHOOLS = 10;

  /// Fewest schools of an index with four decimals where a few are hidden.
  static final int VERY_MANY_SCHOOLS = 50;

  private final double parts;

  Precision(double parts) {
    this.parts = parts;
  }

  /// The rule, for schools of which some are hidden.
  static Precision of(ControlledCounts counts, int schools, long hidden) {
    boolean fewHidden = hidden > 0 && hidden <= FEW_HIDDEN;
    if (schools < 2
        || !counts.allFocal().shown()
        || !counts.all().shown()
        || (fewHidden && schools < MANY_SCHOOLS)) {
      return CLOSED;
    }
    return schools < (fewHidden ? VERY_MANY_SCHOOLS : MANY_SCHOOLS) ? COARSE : FINE;
  }

  boolean closed() {
    return this == CLOSED;
  }

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
    return new Spread.Lead(value(lead.evenness()), value(lead.meeting()));
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
            value(figure.value()),
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

  /// The verdict; of a place that is closed without counts of pupils, which are shown as cells.
  Verdict verdict(Verdict verdict) {
    double chance = verdict.pValue();
    return new Verdict(
        verdict.answer(),
        figure(verdict.dissimilarity()),
        closed() ? Math.ceil(100 * chance) / 100 : round4(chance),
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

  Years years(Years years) {
    return new Years(years.lines().stream().map(this::line).toList(), years.breaks());
  }

  private Years.Line line(Years.Line line) {
    return new Years.Line(
        line.feature(),
        line.index(),
        line.intake(),
        line.segments().stream()
            .map(segment ->
                new Years.Segment(
                    segment.registration(),
                    segment.points().stream()
                        .map(p -> new Years.Point(p.year(), figure(p.figure())))
                        .toList()))
            .toList());
  }
}
