package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.Part;

/// A school told in five blocks: who are there, through the years, what it offers, which schools
/// stand near, sources. No rank and no score.
///
/// @param title name of the school
/// @param lead where it stands and what was counted
/// @param blocks the blocks
public record SchoolStory(String title, String lead, List<Block> blocks) {
  public SchoolStory {
    blocks = List.copyOf(blocks);
  }

  /// Tells a school.
  public static SchoolStory of(PublishedSchoolReport school, Phrases phrases, Links links) {
    PublishedReport city = school.city();
    Teller teller = new Teller(phrases, city.place().name(), city.edition(), city.groups(), links);
    return new SchoolStory(
        school.school().name(),
        phrases.say(
            "school.lead",
            arg("where", where(school, phrases)),
            arg("feature", phrases.feature(city.edition().feature())),
            arg("counted", phrases.counted(city.edition()))),
        List.of(
            who(school, teller),
            SchoolYearsBlock.of(school, teller),
            SchoolOfferBlock.of(school, teller),
            SchoolNearBlock.of(school, teller),
            SourcesBlock.of(city.basis(), city.findings(), teller)));
  }

  private static String where(PublishedSchoolReport school, Phrases phrases) {
    String place = school.report().place().name();
    String wijk = school.report().wijk();
    String kind = phrases.texts().firstOf("school.kind." + school.school().kind(), "school.kind");
    return wijk.isEmpty()
        ? phrases.say("school.where", arg("kind", kind), arg("place", place))
        : phrases.say(
            "school.where.wijk", arg("kind", kind), arg("place", place), arg("wijk", wijk));
  }

  private static Block who(PublishedSchoolReport school, Teller teller) {
    if (school.city().mirror() instanceof Part.Absent<PublishedMirror>(Part.Why why)) {
      return teller.absent("school-who", why);
    }
    return school
        .now()
        .map(now -> SchoolWhoBlock.of(now, school.city(), teller))
        .orElseGet(() ->
            Block.words(
                "school-who",
                teller.say("block.school-who.absent"),
                List.of(teller.say("school.not-counted"))));
  }
}
