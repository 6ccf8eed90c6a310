package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.Wilson;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.SchoolReport;
import nl.speelveld.runs.monitor.SchoolReport.Counted;
import nl.speelveld.runs.monitor.SchoolReport.MeanDistance;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A school as it may be shown. Its pupils are told with the whole municipality at hand, by the
/// same rules as in the report about that: what is hidden there is hidden here.
///
/// @param report what is told without control: name, place, offer, neighbours
/// @param city the report about its municipality
/// @param now its row there; empty when that counting does not name the school
/// @param years its share through the years, oldest first
/// @param offer levels and bridge classes (vo); empty when unknown
/// @param distance mean distance from home; empty when unknown, or when its pupils are hidden
public record PublishedSchoolReport(
    SchoolReport report,
    PublishedReport city,
    Optional<PublishedSchool> now,
    List<Year> years,
    Optional<PublishedOffer.Row> offer,
    Optional<MeanDistance> distance) {
  public PublishedSchoolReport {
    years = List.copyOf(years);
  }

  /// One counting.
  ///
  /// @param edition what was counted
  /// @param share share of the group, from rounded counts
  /// @param interval uncertainty of the share; empty when hidden
  /// @param placeShare share of the group in the municipality, in whole percents
  public record Year(Edition edition, Cell share, Optional<Interval> interval, Cell placeShare) {}

  /// The school.
  public School school() {
    return report.school();
  }

  /// What may be shown of a school.
  ///
  /// @param city the report about its municipality, by the request that the school was asked with
  public static PublishedSchoolReport of(SchoolReport report, PublishedReport city) {
    Optional<PublishedSchool> now =
        city.mirror() instanceof Part.Present<PublishedMirror>(var mirror)
            ? mirror.schools().stream()
                .filter(school -> school.school().code().equals(report.school().code()))
                .findFirst()
            : Optional.empty();
    List<Year> years = new ArrayList<>();
    report.countings().forEach(counted -> years.add(year(counted, report.school().code())));
    return new PublishedSchoolReport(
        report,
        city,
        now,
        years,
        offer(city, report.school().code()),
        report.distance().filter(any -> now.filter(PublishedSchool::shown).isPresent()));
  }

  private static Optional<PublishedOffer.Row> offer(PublishedReport city, String code) {
    return city.offer() instanceof Part.Present<PublishedOffer>(var offer)
        ? offer.schools().stream().filter(row -> row.school().code().equals(code)).findFirst()
        : Optional.empty();
  }

  private static Year year(Counted counted, String code) {
    UnitGroupCounts truth = counted.counts();
    ControlledCounts shown = Disclosure.of(counted.edition()).control(truth);
    int unit = truth.unitNames().indexOf(code);
    Cell share = shown.share(unit);
    return new Year(
        counted.edition(),
        share,
        share.shown()
            ? Optional.of(
                coarse(
                    Wilson.of(
                        shown.focal(unit).find().orElseThrow(),
                        shown.total(unit).find().orElseThrow())))
            : Optional.empty(),
        shown.all().shown() && shown.allFocal().shown()
            ? Cell.of(
                Precision.COARSE.round(
                    shown.allFocal().find().orElseThrow() / shown.all().find().orElseThrow()))
            : Cell.hidden());
  }

  private static Interval coarse(Interval exact) {
    return new Interval(
        Precision.COARSE.round(exact.low()),
        Precision.COARSE.round(exact.high()),
        exact.level(),
        exact.method());
  }
}
