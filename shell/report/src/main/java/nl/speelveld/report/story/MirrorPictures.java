package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.report.chart.MapWords;
import nl.speelveld.report.chart.MirrorPlot;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.chart.SegregationCurve;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.runs.data.Shape;

/// The plot of schools against their surroundings, the map and the segregation curve.
final class MirrorPictures {
  private MirrorPictures() {}

  static List<Picture> of(PublishedMirror mirror, List<Shape> shapes, Teller teller) {
    List<Picture> pictures = new ArrayList<>();
    List<SchoolDot> dots = plotDots(mirror, teller);
    if (!dots.isEmpty()) {
      pictures.add(plot(mirror, dots, teller));
    }
    List<SchoolDot> onMap = mapDots(mirror, teller);
    if (!onMap.isEmpty()) {
      pictures.add(map(mirror, shapes, onMap, teller));
    }
    curve(mirror, teller, pictures);
    return pictures;
  }

  private static Picture plot(PublishedMirror mirror, List<SchoolDot> dots, Teller teller) {
    String reference = teller.phrases().reference(mirror.reference());
    MirrorPlot.Content content =
        new MirrorPlot.Content(
            dots,
            mirror.thresholdPoints() / 100.0,
            teller.say("axis.reference", arg("reference", reference)),
            teller.say("axis.school", arg("group", teller.shortName(0))),
            teller.say("band", arg("points", mirror.thresholdPoints())),
            legend(mirror, false, teller),
            teller.numbers()::percent);
    return new Picture(
        "mirror-plot",
        teller.say("picture.mirror", arg("reference", reference)),
        teller.say(
            "picture.mirror.description",
            arg("n", dots.size()),
            arg("points", mirror.thresholdPoints())),
        frame -> MirrorPlot.svg(frame, content));
  }

  private static Picture map(
      PublishedMirror mirror, List<Shape> shapes, List<SchoolDot> dots, Teller teller) {
    MapWords words =
        new MapWords(
            legend(mirror, true, teller),
            km -> teller.numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    return new Picture(
        "map",
        teller.say("picture.map", teller.placeArg()),
        teller.say("picture.map.description", arg("n", dots.size())),
        frame -> SchoolMap.svg(frame, shapes, dots, words));
  }

  private static void curve(PublishedMirror mirror, Teller teller, List<Picture> pictures) {
    List<SegregationCurve.Pupils> pupils = new ArrayList<>();
    for (PublishedSchool school : mirror.schools()) {
      if (school.pupils() instanceof Cell.Shown(double all)
          && school.focal() instanceof Cell.Shown(double focal)
          && all > 0) {
        pupils.add(new SegregationCurve.Pupils(focal, Math.max(0, all - focal)));
      }
    }
    double focal = pupils.stream().mapToDouble(SegregationCurve.Pupils::focal).sum();
    double rest = pupils.stream().mapToDouble(SegregationCurve.Pupils::rest).sum();
    if (pupils.size() < 3 || focal == 0 || rest == 0) {
      return;
    }
    SegregationCurve.CurveWords words =
        new SegregationCurve.CurveWords(
            teller.say("axis.curve.x"),
            teller.say("axis.curve.y"),
            teller.say("curve.diagonal"),
            teller.numbers()::percent);
    pictures.add(
        new Picture(
            "curve",
            teller.say("picture.curve"),
            description(mirror, teller),
            frame -> SegregationCurve.svg(frame, pupils, words)));
  }

  private static String description(PublishedMirror mirror, Teller teller) {
    String hidden =
        mirror.hidden() == 0
            ? ""
            : " "
                + teller.say(
                    "picture.curve.hidden", arg("schools", teller.schools(mirror.hidden())));
    return teller.say("picture.curve.description") + hidden;
  }

  private static List<SchoolDot> plotDots(PublishedMirror mirror, Teller teller) {
    List<SchoolDot> dots = new ArrayList<>();
    for (PublishedSchool school : mirror.schools()) {
      if (school.share() instanceof Cell.Shown(double share)
          && school.referenceShare().isPresent()) {
        double reference = school.referenceShare().get();
        dots.add(
            new SchoolDot(
                words(school, teller),
                reference,
                share,
                mark(school),
                school.uncertain(),
                teller.links().school(school.school())));
      }
    }
    return dots;
  }

  private static List<SchoolDot> mapDots(PublishedMirror mirror, Teller teller) {
    List<SchoolDot> dots = new ArrayList<>();
    for (PublishedSchool school : mirror.schools()) {
      if (school.school().located()) {
        dots.add(
            new SchoolDot(
                words(school, teller),
                school.school().rdX(),
                school.school().rdY(),
                mark(school),
                school.uncertain(),
                teller.links().school(school.school())));
      }
    }
    return dots;
  }

  private static String words(PublishedSchool school, Teller teller) {
    return teller.say(
        "dot",
        arg("school", school.school().name()),
        arg("share", teller.share(school.share())),
        arg("standing", MirrorBlock.standing(school, teller)));
  }

  private static SchoolMark mark(PublishedSchool school) {
    if (!school.shown()) {
      return SchoolMark.HIDDEN;
    }
    return school
        .standing()
        .map(standing ->
            switch (standing) {
              case UNDER -> SchoolMark.UNDER;
              case MIRRORS -> SchoolMark.MIRRORS;
              case OVER -> SchoolMark.OVER;
            })
        .orElse(SchoolMark.UNKNOWN);
  }

  private static SchoolLegend legend(PublishedMirror mirror, boolean map, Teller teller) {
    Map<SchoolMark, String> words = new EnumMap<>(SchoolMark.class);
    boolean uncertain = false;
    for (PublishedSchool school : mirror.schools()) {
      boolean inPicture = map ? school.school().located() : school.shown();
      if (inPicture) {
        words.put(mark(school), teller.say("mark.school." + mark(school).name()));
        uncertain |= school.uncertain();
      }
    }
    return new SchoolLegend(words, uncertain ? teller.say("mark.uncertain") : "");
  }
}
