package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.report.chart.MapWords;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.SchoolReport.Neighbour;

/// Which schools stand near, by distance; nothing of who attend them.
final class SchoolNearBlock {
  private SchoolNearBlock() {}

  static Block of(PublishedSchoolReport report, Teller teller) {
    List<Neighbour> near = report.report().neighbours();
    if (near.isEmpty()) {
      return Block.words(
          "school-near",
          teller.say("school.near.none"),
          List.of(teller.say("school.near.none.sentence")));
    }
    return new Block(
        "school-near",
        teller.say(
            "school.near.heading",
            arg("distance", teller.numbers().metres(near.getFirst().metres()))),
        List.of(teller.say("school.near.sentence", arg("n", near.size()))),
        List.of(map(report, near, teller)),
        List.of(table(near, teller)),
        List.of(teller.say("how.school.near")));
  }

  private static Picture map(PublishedSchoolReport report, List<Neighbour> near, Teller teller) {
    List<SchoolDot> dots = new ArrayList<>();
    for (Neighbour neighbour : near) {
      dots.add(dot(neighbour.school(), SchoolMark.MIRRORS, teller));
    }
    dots.add(dot(report.school(), SchoolMark.OVER, teller));
    SchoolLegend legend =
        new SchoolLegend(
            Map.of(
                SchoolMark.OVER, teller.say("school.near.mark.own"),
                SchoolMark.MIRRORS, teller.say("school.near.mark.other")),
            "");
    MapWords words =
        new MapWords(legend, km -> teller.numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    return new Picture(
        "school-map",
        teller.say("picture.school.map"),
        teller.say("picture.school.map.description", arg("n", near.size())),
        frame -> SchoolMap.near(frame, report.city().shapes(), dots, words));
  }

  private static SchoolDot dot(School school, SchoolMark mark, Teller teller) {
    String href = mark == SchoolMark.OVER ? "" : teller.links().school(school);
    return new SchoolDot(school.name(), school.rdX(), school.rdY(), mark, false, href);
  }

  private static DataTable table(List<Neighbour> near, Teller teller) {
    return new DataTable(
            "near-table",
            teller.say("table.school.near"),
            List.of(
                teller.say("column.school"),
                teller.say("school.distance.column"),
                teller.say("column.denomination"),
                teller.say("school.concept"),
                teller.say("column.place")),
            near.stream()
                .map(neighbour ->
                    List.of(
                        neighbour.school().name(),
                        teller.numbers().metres(neighbour.metres()),
                        MirrorBlock.orNone(neighbour.school().denomination(), teller),
                        neighbour.school().concept().isBlank()
                            ? teller.say("none")
                            : neighbour.school().concept(),
                        neighbour.municipality()))
                .toList())
        .leadingTo(near.stream().map(n -> teller.links().school(n.school())).toList());
  }
}
