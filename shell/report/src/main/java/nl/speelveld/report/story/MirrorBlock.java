package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedNeighbourhood;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;

/// Which schools mirror their surroundings: schools and pupils, a plot, a map, a table by name.
final class MirrorBlock {
  private MirrorBlock() {}

  static Block of(PublishedMirror mirror, PublishedReport report, Teller teller) {
    List<DataTable> tables = new ArrayList<>();
    if (known(mirror.summary()) > 0) {
      tables.add(summary(mirror, teller));
    }
    tables.add(schools(mirror, teller));
    List<String> sentences = sentences(mirror, teller);
    if (report.presence() instanceof Part.Present<Presence>(var presence)) {
      sentences.add(PresenceTables.sentence(presence, teller));
      tables.addAll(PresenceTables.of(presence, teller));
    }
    if (report.neighbourhood() instanceof Part.Present<PublishedNeighbourhood>(var beside)
        && !beside.rows().isEmpty()) {
      sentences.add(BesideTable.sentence(beside, teller));
      tables.add(BesideTable.of(beside, teller));
    }
    return new Block(
        "mirror",
        heading(mirror, teller),
        sentences,
        MirrorPictures.of(mirror, report.shapes(), teller),
        tables,
        List.of(
            teller.say("how.mirror", arg("points", mirror.thresholdPoints())),
            teller.say("how.mirror." + mirror.reference().id()),
            teller.say("how.hidden"),
            teller.say("how.exception")));
  }

  private static String heading(PublishedMirror mirror, Teller teller) {
    Mirror.Summary sum = mirror.summary();
    if (known(sum) == 0) {
      return teller.say("block.mirror.absent");
    }
    return teller.say(
        "mirror.heading",
        arg("mirrors", teller.numbers().outOf(sum.mirrors(), known(sum))),
        arg("reference", teller.phrases().reference(mirror.reference())));
  }

  private static int known(Mirror.Summary sum) {
    return sum.under() + sum.mirrors() + sum.over();
  }

  private static List<String> sentences(PublishedMirror mirror, Teller teller) {
    List<String> sentences = new ArrayList<>();
    if (known(mirror.summary()) > 0) {
      sentences.add(lead(mirror, teller));
    }
    String doubts = String.join(" ", doubts(mirror, teller));
    if (!doubts.isEmpty()) {
      sentences.add(doubts);
    }
    return sentences;
  }

  private static String lead(PublishedMirror mirror, Teller teller) {
    Mirror.Summary sum = mirror.summary();
    long pupils = sum.pupilsUnder() + sum.pupilsMirrors() + sum.pupilsOver();
    String share =
        teller.numbers().percent(pupils == 0 ? 0 : sum.pupilsMirrors() / (double) pupils);
    return teller.say(
            "mirror.sentence",
            arg("points", mirror.thresholdPoints()),
            arg("reference", teller.phrases().reference(mirror.reference())),
            arg("group", teller.focal()),
            arg("share", share))
        + " "
        + teller.say(
            "mirror.counts",
            arg("under", teller.schools(sum.under())),
            arg("over", teller.schools(sum.over())));
  }

  private static List<String> doubts(PublishedMirror mirror, Teller teller) {
    Mirror.Summary sum = mirror.summary();
    List<String> doubts = new ArrayList<>();
    if (sum.uncertain() > 0) {
      doubts.add(teller.say("mirror.uncertain", arg("n", teller.schools(sum.uncertain()))));
    }
    // why: where no school is shown, the hidden ones are told already
    if (sum.unknown() > 0 && (known(sum) > 0 || mirror.hidden() == 0)) {
      doubts.add(teller.say("mirror.unknown", arg("n", teller.schools(sum.unknown()))));
    }
    if (mirror.hidden() > 0) {
      doubts.add(teller.say("mirror.hidden", arg("n", teller.schools(mirror.hidden()))));
    }
    return doubts;
  }

  private static DataTable summary(PublishedMirror mirror, Teller teller) {
    Mirror.Summary sum = mirror.summary();
    return new DataTable(
        "mirror-summary",
        teller.say("table.mirror.summary"),
        List.of(
            teller.say("column.standing"),
            teller.say("column.schools"),
            teller.say("column.pupils")),
        List.of(
            row(Mirror.Standing.UNDER, sum.under(), sum.pupilsUnder(), teller),
            row(Mirror.Standing.MIRRORS, sum.mirrors(), sum.pupilsMirrors(), teller),
            row(Mirror.Standing.OVER, sum.over(), sum.pupilsOver(), teller)));
  }

  private static List<String> row(
      Mirror.Standing standing, int schools, long pupils, Teller teller) {
    return List.of(
        teller.say("standing." + standing.name()),
        teller.numbers().whole(schools),
        teller.numbers().whole(pupils));
  }

  private static DataTable schools(PublishedMirror mirror, Teller teller) {
    return new DataTable(
            "schools",
            teller.say("table.schools"),
            List.of(
                teller.say("column.school"),
                teller.say("column.code"),
                teller.say("column.denomination"),
                teller.say("column.pupils"),
                teller.say("column.share"),
                teller.say("column.shareInterval"),
                teller.say("column.reference"),
                teller.say("column.standing"),
                teller.say("column.remark")),
            mirror.schools().stream().map(school -> row(school, teller)).toList())
        .sortableBy(0, 1, 2, 3)
        .leadingTo(
            mirror.schools().stream()
                .map(school -> teller.links().school(school.school()))
                .toList());
  }

  private static List<String> row(PublishedSchool school, Teller teller) {
    return List.of(
        school.school().name(),
        school.school().code(),
        orNone(school.school().denomination(), teller),
        teller.pupils(school.pupils()),
        teller.share(school.share()),
        school.shareInterval().map(teller.numbers()::percentRange).orElse(teller.say("none")),
        school.referenceShare().map(teller.numbers()::percent).orElse(teller.say("unknown")),
        standing(school, teller),
        remark(school, teller));
  }

  static String standing(PublishedSchool school, Teller teller) {
    if (!school.shown()) {
      return teller.say("hidden");
    }
    return school
        .standing()
        .map(s -> teller.say("standing." + s.name()))
        .orElse(teller.say("unknown"));
  }

  private static String remark(PublishedSchool school, Teller teller) {
    List<String> remarks = new ArrayList<>();
    if (school.uncertain()) {
      remarks.add(teller.say("remark.uncertain"));
    }
    if (!school.exception().isEmpty()) {
      remarks.add(teller.say("remark." + school.exception()));
    }
    return remarks.isEmpty() ? teller.say("none") : String.join("; ", remarks);
  }

  static String orNone(String text, Teller teller) {
    return text.isBlank() ? teller.say("unknown") : text;
  }
}
