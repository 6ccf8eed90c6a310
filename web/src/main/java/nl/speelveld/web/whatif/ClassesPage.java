package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.classes.ClassesStory;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.runs.whatif.ClassRequest;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.runs.whatif.SecondaryTownOf;
import nl.speelveld.runs.whatif.WhatIfRequest.Luck;
import nl.speelveld.simulation.classes.ClassPolicy;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.visit.Visit;

/// Who sits with whom in secondary schools, and what broad classes, dakpan classes or a campus
/// change: between locations and between classes apart. Counted, not foretold, so it is computed at
/// once. The question stands in the address.
public final class ClassesPage {
  private static final List<String> KINDS = List.of("breed", "dakpan", "campus");
  private static final String SENT = "klaar";

  private ClassesPage() {}

  /// What was asked.
  ///
  /// @param kind `breed`, `dakpan` or `campus`
  /// @param years how many of the first years, as typed
  /// @param apart levels with classes of their own
  /// @param places codes of locations; none for all of them
  public record Asked(String kind, String years, List<String> apart, List<String> places) {
    private static Asked of(Visit visit) {
      boolean isSent = visit.context().queryParam(SENT) != null;
      String kind = visit.query("soort");
      return new Asked(
          KINDS.contains(kind) ? kind : KINDS.getFirst(),
          isSent ? visit.query("jaren") : "2",
          isSent ? visit.queries("apart") : List.of("pro"),
          visit.queries("plek"));
    }
  }

  /// A box that can be ticked.
  public record Box(String value, String text, boolean isTicked) {}

  /// The page.
  ///
  /// @param levels levels that may have classes of their own
  /// @param places locations
  /// @param answer what came of it; empty where something is wrong
  public record View(
      String base, Asked asked, List<Box> levels, List<Box> places, Optional<Answer> answer) {}

  static void show(Visit visit, Saving room) {
    WhatIfDesk desk = room.desk();
    Municipality place = ScenarioPage.place(visit, desk);
    Page words = visit.page("whatif", "choose.title");
    Page page =
        visit
            .pageTitled("whatif", words.say("classes.title", arg("place", place.name())))
            .under(words.say("choose.title"), "/wat-als")
            .under(words.say("title", arg("place", place.name())), ScenarioPage.path(place.code()));
    Optional<SecondaryTown> town = SecondaryTownOf.find(desk.data(), place.code());
    if (town.isEmpty()) {
      visit.show(
          "whatif/cannot.jte",
          page,
          Map.of(
              "reason", words.say("classes.none"),
              "monitor", "/monitor/" + place.code(),
              "place", place.name()));
      return;
    }
    show(visit, page, town.get());
  }

  private static void show(Visit visit, Page page, SecondaryTown town) {
    Asked asked = Asked.of(visit);
    List<Problem> problems = problems(page, asked, town);
    Optional<Answer> answer =
        problems.isEmpty() ? Optional.of(answer(page, asked, town)) : Optional.empty();
    if (!problems.isEmpty()) {
      visit.context().status(422);
    }
    View view =
        new View(
            ScenarioPage.path(town.municipality().code()) + "/klassen",
            asked,
            town.classes().levels().stream()
                .map(level ->
                    new Box(level, page.say("level." + level), asked.apart().contains(level)))
                .toList(),
            town.locations().stream()
                .map(school ->
                    new Box(school.code(), school.name(), asked.places().contains(school.code())))
                .toList(),
            answer);
    visit.show("whatif/classes.jte", page.withProblems(problems), Map.of("view", view));
  }

  private static List<Problem> problems(Page page, Asked asked, SecondaryTown town) {
    List<Problem> problems = new ArrayList<>();
    boolean isCampus = asked.kind().equals("campus");
    if (!isCampus && !asked.years().matches("[1-3]")) {
      problems.add(new Problem("jaren", page.say("classes.wrong.years")));
    }
    boolean isKnown =
        asked.places().stream()
            .allMatch(code -> town.locations().stream().anyMatch(its -> its.code().equals(code)));
    if (!isKnown) {
      problems.add(new Problem("plekken", page.say("classes.wrong.place")));
    } else if (isCampus && asked.places().stream().distinct().count() < 2) {
      problems.add(new Problem("plekken", page.say("classes.wrong.campus")));
    }
    return problems;
  }

  private static Answer answer(Page page, Asked asked, SecondaryTown town) {
    String name = page.say("classes.name." + asked.kind());
    ClassRequest request =
        new ClassRequest(name, List.of(policy(asked, town)), List.of(), Luck.usual());
    return ClassesStory.of(
        page.say("classes.title", arg("place", town.municipality().name())),
        "",
        List.of(ClassAnswer.of(town, request)),
        page.language());
  }

  private static ClassPolicy policy(Asked asked, SecondaryTown town) {
    List<Integer> places =
        IntStream.range(0, town.locations().size())
            .filter(at ->
                asked.places().isEmpty()
                    || asked.places().contains(town.locations().get(at).code()))
            .boxed()
            .toList();
    Set<Integer> apart = new HashSet<>();
    asked.apart().stream()
        .map(town.classes().levels()::indexOf)
        .filter(level -> level >= 0)
        .forEach(apart::add);
    return switch (asked.kind()) {
      case "campus" -> new ClassPolicy.Campus(places);
      case "dakpan" ->
          new ClassPolicy.Dakpan(
              new LinkedHashSet<>(places), Integer.parseInt(asked.years()), apart);
      default ->
          new ClassPolicy.Broad(
              new LinkedHashSet<>(places), Integer.parseInt(asked.years()), apart);
    };
  }
}
