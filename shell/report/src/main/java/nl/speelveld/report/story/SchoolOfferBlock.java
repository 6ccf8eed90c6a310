package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.PublishedOffer;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.SchoolReport.MeanDistance;

/// What a school offers, as far as open data tell: denomination, concept, levels, bridge classes,
/// how far pupils come; and that a contribution is voluntary.
final class SchoolOfferBlock {
  private SchoolOfferBlock() {}

  static Block of(PublishedSchoolReport report, Teller teller) {
    School school = report.school();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            teller.say("column.denomination"), MirrorBlock.orNone(school.denomination(), teller)));
    if (!school.concept().isBlank()) {
      rows.add(List.of(teller.say("school.concept"), school.concept()));
    }
    report.offer().ifPresent(offer -> levels(offer, report, rows, teller));
    rows.add(List.of(teller.say("school.board"), MirrorBlock.orNone(school.board(), teller)));
    rows.add(List.of(teller.say("column.code"), school.code()));
    if (!school.postcode4().isEmpty()) {
      rows.add(List.of(teller.say("school.postcode"), school.postcode4()));
    }
    List<String> sentences = new ArrayList<>();
    report.distance().map(distance -> distance(distance, teller)).ifPresent(sentences::add);
    // Wet op het primair onderwijs, art. 40; Wet voortgezet onderwijs 2020, art. 8.29
    // (as of 2021-08-01): no pupil is excluded from activities because parents do not pay
    sentences.add(teller.say("school.contribution"));
    sentences.add(teller.say("school.ask"));
    return new Block(
        "school-offer",
        heading(report, teller),
        sentences,
        List.of(),
        List.of(
            new DataTable(
                "school-facts",
                teller.say("table.school.facts"),
                List.of(teller.say("column.subject"), teller.say("column.value")),
                rows)),
        List.of(teller.say("how.school.offer")));
  }

  private static String heading(PublishedSchoolReport report, Teller teller) {
    return report
        .offer()
        .map(offer ->
            teller.say(
                "school.offer.heading.levels",
                arg("levels", levels(offer.levels(), teller)),
                arg("width", teller.say("width." + offer.width().name()))))
        .orElseGet(() ->
            teller.say(
                report.school().concept().isBlank()
                    ? "school.offer.heading"
                    : "school.offer.heading.concept"));
  }

  private static void levels(
      PublishedOffer.Row offer,
      PublishedSchoolReport report,
      List<List<String>> rows,
      Teller teller) {
    rows.add(List.of(teller.say("column.levels"), levels(offer.levels(), teller)));
    rows.add(
        List.of(
            teller.say("school.bridges"),
            report.report().bridges().isEmpty()
                ? teller.say("school.bridges.none")
                : String.join(
                    ", ",
                    report.report().bridges().stream()
                        .map(bridge -> String.join("/", bridge))
                        .toList())));
    rows.add(List.of(teller.say("column.bridge"), teller.share(offer.bridgeShare())));
  }

  private static String levels(List<String> levels, Teller teller) {
    return levels.isEmpty() ? teller.say("unknown") : String.join(", ", levels);
  }

  private static String distance(MeanDistance distance, Teller teller) {
    return teller.say(
        "school.distance",
        arg("distance", teller.numbers().metres(distance.metres())),
        arg("year", teller.numbers().schoolYear(distance.year())));
  }
}
