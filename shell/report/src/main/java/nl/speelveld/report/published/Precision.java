package nl.speelveld.report.published;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;

/// How exact the indices of a place may be.
enum Precision {
  /// As computed.
  EXACT,
  /// Two decimals.
  COARSE;

  double round(double value) {
    return this == EXACT ? value : Math.rint(100 * value) / 100;
  }

  private IndexValue value(IndexValue value) {
    return value.find().isPresent() ? IndexValue.of(round(value.value())) : value;
  }

  private Interval interval(Interval interval) {
    return new Interval(
        round(interval.low()), round(interval.high()), interval.level(), interval.method());
  }

  Figure figure(Figure figure) {
    return new Figure(
        figure.id(),
        value(figure.value()),
        figure.corrected().map(this::value),
        figure.interval().map(this::interval),
        figure.byChance().map(this::value),
        figure.bounds().map(this::interval));
  }

  private List<Figure> figures(List<Figure> figures) {
    return figures.stream().map(this::figure).toList();
  }

  Verdict verdict(Verdict verdict) {
    return new Verdict(
        verdict.answer(),
        figure(verdict.dissimilarity()),
        verdict.pValue(),
        verdict.schools(),
        verdict.pupils(),
        verdict.focalPupils(),
        this == EXACT ? verdict.nullSchools() : 0);
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

  Spread spread(Spread spread) {
    return new Spread(
        figures(spread.evenness()),
        figures(spread.meeting()),
        spread.comparables(),
        spread.country(),
        spread.typical());
  }

  ResidenceAndChoice residence(ResidenceAndChoice residence) {
    return new ResidenceAndChoice(
        residence.flowsYear(),
        figure(residence.actual()),
        residence.variants().stream()
            .map(v ->
                new ResidenceAndChoice.Variant(v.id(), figure(v.residence()), figure(v.choice())))
            .toList(),
        residence.shareNearest(),
        residence.shareOwnPostcode(),
        residence.meanDistanceMetres(),
        residence.passesBy(),
        residence.unknownHome(),
        residence.comparables());
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

  PublishedWhere where(PublishedWhere where) {
    return new PublishedWhere(
        where.by(),
        value(where.total()),
        value(where.between()),
        where.parts().stream().map(this::part).toList());
  }

  private PublishedWhere.Row part(PublishedWhere.Row part) {
    Optional<IndexValue> within = part.within().map(this::value);
    Cell contribution =
        part.contribution() instanceof Cell.Shown(double shown)
            ? Cell.of(round(shown))
            : part.contribution();
    return new PublishedWhere.Row(
        part.code(),
        part.name(),
        part.schools(),
        part.pupils(),
        part.share(),
        within,
        contribution);
  }
}
