package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.published.PublishedWhere;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.Verdict;

/// All municipalities told in blocks: how many, on the map, kinds side by side, by name.
///
/// @param title title of the report
/// @param lead one sentence: what was counted and when
/// @param blocks the blocks
public record CountryStory(String title, String lead, List<Block> blocks) {
  public CountryStory {
    blocks = List.copyOf(blocks);
  }

  private static final Set<String> LEVELS = Set.of("province", "municipality");

  /// Tells a report that leads nowhere.
  public static CountryStory of(PublishedCountry report, Phrases phrases) {
    return of(report, phrases, Links.none());
  }

  /// Tells a report whose municipalities lead to pages of their own.
  public static CountryStory of(PublishedCountry report, Phrases phrases, Links links) {
    boolean country = report.area().equals("NL");
    String name = country ? phrases.say("country.place.NL") : report.area();
    Teller teller = new Teller(phrases, name, report.edition(), report.groups(), links);
    List<Block> blocks = new ArrayList<>(List.of(counts(report, teller)));
    if (!report.shapes().isEmpty()) {
      blocks.add(CountryMap.block(report, municipalityTable(report, teller), teller));
    }
    blocks.add(classes(report, teller));
    if (report.shapes().isEmpty()) {
      blocks.add(municipalities(report, teller));
    }
    if (!report.where().isEmpty()) {
      blocks.add(LevelsTable.beside(where(report.where(), teller), report.levels(), teller));
    }
    blocks.add(SourcesBlock.of(report.basis(), report.findings(), teller));
    return new CountryStory(
        country ? phrases.say("country.title.NL") : phrases.say("country.title", teller.placeArg()),
        phrases.say(
            "country.lead",
            teller.placeArg(),
            arg("sector", phrases.say("sector." + report.edition().sector().name())),
            arg("feature", phrases.feature(report.edition().feature())),
            arg("counted", phrases.counted(report.edition()))),
        blocks);
  }

  private static int count(PublishedCountry report, Verdict.Answer answer) {
    return (int) report.municipalities().stream().filter(row -> row.answer() == answer).count();
  }

  private static Block counts(PublishedCountry report, Teller teller) {
    int yes = count(report, Verdict.Answer.YES);
    List<List<String>> rows = new ArrayList<>();
    for (Verdict.Answer answer : Verdict.Answer.values()) {
      rows.add(
          List.of(
              teller.say("answer." + answer.name()),
              teller.numbers().whole(count(report, answer))));
    }
    return new Block(
        "counts",
        teller.say("country.heading", arg("yes", yes)),
        List.of(
            teller.say(
                "country.sentence",
                arg("somewhat", count(report, Verdict.Answer.SOMEWHAT)),
                arg("notShown", count(report, Verdict.Answer.NOT_SHOWN)),
                arg("tooSmall", count(report, Verdict.Answer.TOO_SMALL)))),
        List.of(),
        List.of(
            new DataTable(
                "counts-table",
                teller.say("table.counts"),
                List.of(teller.say("column.answer"), teller.say("column.municipalities")),
                rows),
            teller.figures("national-table", teller.say("table.national"), report.national())),
        List.of(
            teller.say("how.country"), teller.say(teller.score() ? "score.how" : "how.verdict")));
  }

  private static Block classes(PublishedCountry report, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (CountryReport.ClassRow row : report.classes()) {
      rows.add(
          List.of(
              className(row, teller),
              teller.numbers().whole(row.municipalities()),
              teller.phrases().index(row.median().evenness()),
              teller.phrases().index(row.pooled().evenness()),
              teller.phrases().index(row.median().meeting()),
              teller.phrases().index(row.pooled().meeting())));
    }
    return new Block(
        "classes",
        teller.say("country.classes.heading"),
        List.of(teller.say("country.classes.sentence")),
        List.of(),
        List.of(
            new DataTable(
                    "classes-table",
                    teller.say("table.classes.country"),
                    List.of(
                        teller.say("column.kindOfPlace"),
                        teller.say("column.municipalities"),
                        teller.say("column.median"),
                        teller.say("column.pooled"),
                        teller.say("column.medianMeeting"),
                        teller.say("column.pooledMeeting")),
                    rows)
                .keeping(teller.score() ? List.of(0, 1, 2, 3) : List.of(0, 1, 2, 3, 4, 5))),
        List.of());
  }

  private static String className(CountryReport.ClassRow row, Teller teller) {
    String by = teller.phrases().texts().find("class.by." + row.by()).orElse(row.by());
    String name = teller.phrases().texts().find("class." + row.name()).orElse(row.name());
    return by + ": " + name;
  }

  private static Block municipalities(PublishedCountry report, Teller teller) {
    return new Block(
        "municipalities",
        teller.say(
            "country.municipalities.heading",
            arg("n", teller.numbers().whole(report.municipalities().size()))),
        List.of(teller.say("country.municipalities.sentence"), teller.say("country.caution")),
        List.of(),
        List.of(municipalityTable(report, teller)),
        List.of());
  }

  private static DataTable municipalityTable(PublishedCountry report, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (PublishedCountry.Row row : report.municipalities()) {
      rows.add(
          List.of(
              row.place().name(),
              row.place().province(),
              teller.say("answer." + row.answer().name()),
              teller.numbers().whole(row.schools()),
              teller.pupils(row.pupils()),
              teller.share(row.share()),
              teller.phrases().index(row.lead().evenness()),
              row.dissimilarity()
                  .interval()
                  .map(teller.numbers()::range)
                  .orElse(teller.say("none")),
              teller.phrases().index(row.lead().meeting())));
    }
    DataTable table =
        new DataTable(
                "municipalities-table",
                teller.say("table.municipalities"),
                List.of(
                    teller.say("column.place"),
                    teller.say("column.province"),
                    teller.say("column.answer"),
                    teller.say("column.schools"),
                    teller.say("column.pupils"),
                    teller.say("column.share"),
                    teller.say("column.evenness"),
                    teller.say("column.interval"),
                    teller.say("column.meeting")),
                rows)
            .sortableBy(0, 1, 3, 4)
            .leadingTo(
                report.municipalities().stream()
                    .map(row -> teller.links().municipality(row.place().code()))
                    .toList());
    return teller.score() ? table.keeping(List.of(0, 1, 2, 3, 4, 6)) : table;
  }

  private static Block where(List<PublishedWhere> parts, Teller teller) {
    List<String> sentences = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    WhereBlock.total(parts, teller).ifPresent(sentences::add);
    for (PublishedWhere where : parts) {
      if (WhereBlock.told(where)) {
        if (!LEVELS.contains(where.by())) { // those stand in the sentence about levels
          sentences.add(WhereBlock.sentence(where, teller));
        }
        pictures.add(WhereBlock.picture(where, teller));
      }
      tables.add(WhereBlock.table(where, teller));
    }
    return new Block(
        "where",
        WhereBlock.heading(parts.getFirst(), teller),
        sentences,
        pictures,
        tables,
        List.of(teller.say("how.where")));
  }
}
