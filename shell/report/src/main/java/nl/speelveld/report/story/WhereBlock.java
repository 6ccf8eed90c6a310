package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.chart.PartBars;
import nl.speelveld.report.published.PublishedOffer;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedWhere;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.IndexValue;

/// Where it sits: parts that add up to the whole, and the offer of secondary schools.
final class WhereBlock {
  private static final int MOST_BARS = 12;

  private WhereBlock() {}

  static Block of(PublishedReport report, Teller teller) {
    List<String> sentences = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    total(report.where(), teller).ifPresent(sentences::add);
    for (PublishedWhere where : report.where()) {
      if (told(where)) {
        sentences.add(sentence(where, teller));
        pictures.add(picture(where, teller));
      }
      tables.add(table(where, teller));
    }
    if (report.offer() instanceof Part.Present<PublishedOffer>(PublishedOffer offer)) {
      offer
          .shareInBroadBridge()
          .find()
          .ifPresent(share ->
              sentences.add(
                  teller.say("offer.sentence", arg("share", teller.numbers().percent(share)))));
      tables.add(OfferTable.of(offer, teller));
    }
    if (sentences.isEmpty()) {
      sentences.add(why(report, teller));
    }
    return new Block(
        "where",
        report.where().isEmpty() ? teller.say("block.where.absent") : heading(report, teller),
        sentences,
        pictures,
        tables,
        List.of(teller.say("how.where"), teller.phrases().indexMeaning("information")));
  }

  /// Why nothing is told: a score, one school, hidden schools, too few of them, or no categories.
  private static String why(PublishedReport report, Teller teller) {
    if (teller.score()) {
      return teller.phrases().absent(Part.Why.NOT_A_HEAD_COUNT);
    }
    if (report.verdict().schools() == 1) {
      return teller.say("where.one");
    }
    IndexValue hidden = IndexValue.undefined(IndexValue.Reason.NOT_SHOWN);
    if (report.where().stream()
        .anyMatch(where -> where.total().equals(hidden) || where.between().equals(hidden))) {
      return teller.phrases().absent(Part.Why.HIDDEN_SCHOOLS);
    }
    return report.verdict().answer() == Verdict.Answer.TOO_SMALL
        ? teller.phrases().absent(Part.Why.TOO_SMALL)
        : teller.say("where.none");
  }

  // secondary schools differ first of all by the levels that they offer
  private static String heading(PublishedReport report, Teller teller) {
    PublishedWhere lead =
        report.where().stream()
            .filter(where -> where.by().equals("school-type"))
            .findFirst()
            .orElseGet(report.where()::getFirst);
    return heading(lead, teller);
  }

  /// The whole that the parts add up to, said once, with what it means.
  static Optional<String> total(List<PublishedWhere> parts, Teller teller) {
    return parts.stream()
        .filter(WhereBlock::told)
        .findFirst()
        .map(where ->
            teller.say(
                "where.total",
                arg("total", teller.numbers().decimals(where.total().value(), 3)),
                arg("meaning", teller.phrases().indexMeaning("information"))));
  }

  /// Whether both the whole and the part between the categories may be told.
  static boolean told(PublishedWhere where) {
    return Teller.known(where.total()) && Teller.known(where.between());
  }

  static String heading(PublishedWhere where, Teller teller) {
    if (!told(where) || where.total().value() <= 0) {
      return teller.say("block.where.absent");
    }
    return teller.say(
        "where.heading",
        arg("share", teller.numbers().percent(between(where))),
        arg("by", teller.say("by." + where.by())));
  }

  private static double between(PublishedWhere where) {
    double total = where.total().value();
    return total <= 0 ? 0 : Math.clamp(where.between().value() / total, 0, 1);
  }

  static String sentence(PublishedWhere where, Teller teller) {
    return teller.say(
        "where.sentence",
        arg("by", teller.say("by." + where.by())),
        arg("one", teller.say("by.one." + where.by())),
        arg("share", teller.numbers().percent(between(where))),
        arg("between", teller.numbers().decimals(where.between().value(), 3)));
  }

  static Picture picture(PublishedWhere where, Teller teller) {
    List<PartBars.PartRow> rows = new ArrayList<>();
    rows.add(
        new PartBars.PartRow(
            teller.say("mark.between", arg("by", teller.say("by." + where.by()))),
            Math.max(0, where.between().value()),
            true));
    List<PublishedWhere.Row> own =
        where.parts().stream().filter(part -> part.contribution().shown()).toList();
    boolean all = own.size() == where.parts().size() && own.size() <= MOST_BARS;
    int shown = all ? own.size() : Math.min(own.size(), MOST_BARS - 1);
    double others = where.hiddenContribution();
    for (int i = 0; i < own.size(); i++) {
      double contribution = Math.max(0, own.get(i).contribution().find().orElse(0));
      if (i < shown) {
        rows.add(new PartBars.PartRow(name(where, own.get(i), teller), contribution, false));
      } else {
        others += contribution;
      }
    }
    if (!all) {
      rows.add(
          new PartBars.PartRow(
              teller.say("mark.others", arg("n", where.parts().size() - shown)), others, false));
    }
    String title = teller.say("picture.where", arg("by", teller.say("by." + where.by())));
    return new Picture(
        "where-" + where.by(),
        title,
        teller.say("picture.where.description"),
        frame ->
            PartBars.svg(
                frame,
                rows,
                new PartBars.PartRow(teller.say("mark.total"), where.total().value(), false),
                value -> teller.numbers().decimals(value, 3)));
  }

  static String name(PublishedWhere where, PublishedWhere.Row part, Teller teller) {
    if (part.name().equals("unknown")) {
      return teller.say("unknown");
    }
    return where.by().equals("board")
        ? teller.say("part.board", arg("number", part.name()))
        : teller.phrases().texts().find("part." + part.name()).orElse(part.name());
  }

  static DataTable table(PublishedWhere where, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (PublishedWhere.Row part : where.parts()) {
      rows.add(
          List.of(
              name(where, part, teller),
              teller.numbers().whole(part.schools()),
              teller.pupils(part.pupils()),
              teller.share(part.share()),
              part.within().map(teller.phrases()::index).orElse(teller.say("hidden")),
              part.contribution()
                  .text(value -> teller.numbers().decimals(value, 3), teller.say("hidden"))));
    }
    return new DataTable(
            "where-" + where.by() + "-table",
            teller.say("table.where", arg("by", teller.say("by." + where.by()))),
            List.of(
                teller.say("column.part"),
                teller.say("column.schools"),
                teller.say("column.pupils"),
                teller.say("column.share"),
                teller.say("column.within"),
                teller.say("column.contribution")),
            rows)
        .sortableBy(0, 1, 2);
  }
}
