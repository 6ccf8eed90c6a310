package nl.speelveld.report.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.runs.whatif.ClassRequest;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy;
import nl.speelveld.simulation.classes.ClassStep;
import nl.speelveld.simulation.classes.Classes;
import nl.speelveld.simulation.classes.Classes.Line;
import org.junit.jupiter.api.Test;

class ClassesStoryTest {
  private static final SecondaryTown TOWN =
      new SecondaryTown(
          new Municipality("GM0001", "Straat", "Province", 1, Urbanity.values()[0]),
          2019,
          LocalDate.of(2019, 10, 1),
          List.of(school("01AA00", "De Brug"), school("02BB00", "Gymnasium")),
          Classes.of(
              List.of("01AA00", "02BB00"),
              List.of("pro", "vmbo", "havo", "vwo"),
              List.of(
                  new Line(0, 1, Set.of(1), 100),
                  new Line(0, 1, Set.of(2), 100),
                  new Line(0, 3, Set.of(1), 90),
                  new Line(0, 3, Set.of(2), 110),
                  new Line(1, 1, Set.of(3), 80))),
          12,
          List.of());

  private static School school(String code, String name) {
    return new School(code, name, "GM0001", "", "", "vo", "", "", "", List.of(), 1, 1);
  }

  private static ClassAnswer answer(String name, List<Range> shares, ClassPolicy... policies) {
    return ClassAnswer.of(
        TOWN,
        new ClassRequest(
            name,
            Stream.of(policies).map(ClassStep::of).toList(),
            4,
            shares,
            new WhatIfRequest.Luck(1, 100, .9)));
  }

  private static final ClassPolicy BROAD = new ClassPolicy.Broad(Set.of(0, 1), 1, Set.of(0));
  private static final List<Range> SHARES =
      List.of(Range.at(.5), new Range(.3, .4), new Range(.1, .15), Range.at(.04));

  private static String text(Answer answer, String block) {
    return answer.blocks().stream()
        .filter(each -> each.id().equals(block))
        .map(each -> each.heading() + " " + String.join(" ", each.sentences()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void A01_what_it_cannot_show_comes_first() {
    Answer answer =
        ClassesStory.of("Breed", "", List.of(answer("breed", List.of(), BROAD)), Language.NL);
    assertThat(answer.blocks().getFirst().id()).isEqualTo("limits");
    assertThat(text(answer, "now")).contains("Van 12 leerlingen noemt het register geen niveau");
  }

  @Test
  void A02_broad_classes_change_classes_and_not_locations() {
    Answer answer =
        ClassesStory.of(
            "Breed", "laag inkomen", List.of(answer("breed", SHARES, BROAD)), Language.NL);
    assertThat(text(answer, "scenario-1"))
        .contains("brede brugklassen, 1 jaar lang, op 2 locaties")
        .contains("Tussen locaties verandert er niets")
        .contains("De ongelijke verdeling van laag inkomen over klassen gaat van")
        .contains("ondergrens");
  }

  @Test
  void A03_a_campus_changes_locations_too_and_the_most_mixed_is_told_first() {
    Answer answer =
        ClassesStory.of(
            "Breed",
            "",
            List.of(
                answer("niets", List.of()),
                answer("campus", List.of(), new ClassPolicy.Campus(List.of(0, 1)), BROAD)),
            Language.EN);
    assertThat(text(answer, "scenario-2")).contains("Between locations it changes too");
    Block order =
        answer.blocks().stream()
            .filter(each -> each.id().equals("order"))
            .findFirst()
            .orElseThrow();
    assertThat(order.sentences().getFirst()).startsWith("campus");
  }

  @Test
  void A05_years_tell_what_was_stated_and_who_it_begins_with() {
    ClassAnswer stated =
        ClassAnswer.of(
            TOWN,
            new ClassRequest(
                "breed",
                List.of(new ClassStep(2, BROAD, new Range(0, .4), Range.at(.05))),
                4,
                SHARES,
                new WhatIfRequest.Luck(1, 50, .9)));
    Answer answer =
        ClassesStory.of(
            "Breed", "laag inkomen", List.of(stated, answer("niets", SHARES)), Language.NL);
    assertThat(text(answer, "years"))
        .contains("wie al op school zit houdt zijn klas")
        .contains("In ‘breed’ is opgegeven dat locaties 0,00 tot 0,40 aantrekkelijker worden")
        .contains("In ‘breed’ is opgegeven dat 5% van de leerlingen")
        .doesNotContain("In ‘niets’ is opgegeven");
    Block years =
        answer.blocks().stream().filter(its -> its.id().equals("years")).findFirst().orElseThrow();
    // year 1: nobody entered under it yet
    assertThat(years.tables().getFirst().rows().get(1).get(1))
        .isEqualTo(years.tables().getFirst().rows().getFirst().get(1));
    assertThat(answer.figures())
        .anySatisfy(figure -> {
          assertThat(figure.row()).isEqualTo("year 4");
          assertThat(figure.column()).isEqualTo("group-classes-change");
          assertThat(figure.low().orElseThrow()).isLessThan(figure.high().orElseThrow());
        });
  }

  @Test
  void A04_all_figures_are_there_for_who_computes() {
    Answer answer =
        ClassesStory.of("Breed", "g", List.of(answer("breed", SHARES, BROAD)), Language.EN);
    assertThat(answer.figures())
        .anySatisfy(figure -> {
          assertThat(figure.column()).isEqualTo("group-classes-change");
          assertThat(figure.high().orElseThrow()).isLessThan(0);
        });
  }
}
