package nl.speelveld.report.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.report.letters.Refused.Ahead;
import nl.speelveld.report.letters.Refused.Closed;
import nl.speelveld.report.letters.Refused.Gate;
import nl.speelveld.report.letters.Refused.Why;

/// Letters of an invented town, one for each thing that a letter may say.
final class ExampleLetters {
  private static final LocalDate UNTIL = LocalDate.of(2027, 9, 1);

  private ExampleLetters() {}

  static Heading heading() {
    return new Heading(
        new Heading.Sender(
            "Gemeente Demostad",
            List.of("Bureau Aanmelden", "Raadhuisplein 1", "1234 AB Demostad"),
            "Bel 14 0123 of mail naar aanmelden@demostad.example.",
            new Heading.Logo.NameOnly()),
        "de basisscholen 2027",
        "Sam",
        List.of("Lindelaan 12", "1234 CD Demostad"),
        "p-004022",
        LocalDate.of(2027, 3, 12));
  }

  static Check check() {
    return new Check(
        "aanmelden.demostad.example/controle",
        "K7QM-2XRA-9D",
        "3f1c 8a02 77de 41b9 60c5 e2aa 19f4 d803 5b6e 90c7 a1d2 4f38 be60 7c15 2e9a 03d4");
  }

  static List<Remedy> remedies() {
    return List.of(
        new Remedy(
            Remedy.Kind.OBJECTION,
            "de openbare scholen",
            LocalDate.of(2027, 4, 23),
            "demostad.example/bezwaar"),
        new Remedy(
            Remedy.Kind.COMPLAINT,
            "de bijzondere scholen",
            LocalDate.of(2027, 4, 23),
            "demostad.example/klacht"));
  }

  /// A third choice, with two refusals.
  static LetterContent placed() {
    return new LetterContent(
        heading(),
        new Outcome.Placed("De Linde", 3, LocalDate.of(2027, 3, 26)),
        List.of(
            new Refused(
                "De Regenboog",
                1,
                List.of(new Closed("", new Why.Draw("dicht bij huis", 2310, 4022))),
                List.of(new Ahead("broers en zussen", 12), new Ahead("kind van personeel", 2))),
            new Refused(
                "Het Kompas",
                2,
                List.of(new Closed("", new Why.LaterClass("dicht bij huis", "overige kinderen"))),
                List.of(new Ahead("broers en zussen", 9)))),
        List.of(NoHelp.OTHER_ORDER, NoHelp.EARLIER),
        List.of(
            new Waiting("De Regenboog", 8, 31, UNTIL), new Waiting("Het Kompas", 15, 22, UNTIL)),
        remedies(),
        check());
  }

  /// A first choice: nothing to explain.
  static LetterContent firstChoice() {
    return new LetterContent(
        heading(),
        new Outcome.Placed("De Regenboog", 1, LocalDate.of(2027, 3, 26)),
        List.of(),
        List.of(NoHelp.EARLIER),
        List.of(),
        remedies(),
        check());
  }

  /// No place for this reason, with a refusal of every kind.
  static LetterContent unplaced(UnplacedReason reason) {
    return new LetterContent(
        heading(),
        new Outcome.Unplaced(reason, 3, 6, LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 16)),
        List.of(
            new Refused(
                "De Regenboog",
                1,
                List.of(
                    new Closed("dicht bij huis", new Why.Draw("", 2310, 4022)),
                    new Closed("vrij", new Why.Draw("", 3998, 4022))),
                List.of()),
            new Refused("Het Kompas", 2, List.of(new Closed("", new Why.NoSeats())), List.of()),
            new Refused(
                "De Boei", 3, List.of(new Closed("", new Why.NotOpen(Gate.ADMISSION))), List.of())),
        List.of(NoHelp.EARLIER, NoHelp.CONTACT),
        List.of(new Waiting("De Regenboog", 8, 31, UNTIL)),
        remedies(),
        check());
  }

  /// The twelfth choice of twelve, as after a long list.
  static LetterContent longList() {
    List<Refused> refused =
        IntStream.rangeClosed(1, 11)
            .mapToObj(rank ->
                new Refused(
                    "Lyceum van de Lange Naam " + rank + " (vwo)",
                    rank,
                    List.of(new Closed("", why(rank))),
                    List.of()))
            .toList();
    List<Waiting> waiting =
        refused.stream().map(its -> new Waiting(its.programme(), its.rank(), 180, UNTIL)).toList();
    return new LetterContent(
        heading(),
        new Outcome.Placed("Het Spui, tweetalig vwo", 12, LocalDate.of(2027, 3, 26)),
        refused,
        List.of(NoHelp.values()),
        waiting,
        remedies(),
        check());
  }

  private static Why why(int rank) {
    return switch (rank % 5) {
      case 0 -> new Why.LaterClass("broers en zussen", "overige kinderen");
      case 1 -> new Why.Earlier();
      case 2 -> new Why.NotOpen(Gate.LEVEL);
      case 3 -> new Why.NotOpen(Gate.AGE);
      default -> new Why.Draw("overige kinderen", 1000 + rank, 4022);
    };
  }

  /// All letters of this book.
  static List<LetterContent> all() {
    List<LetterContent> letters = new java.util.ArrayList<>(List.of(placed(), firstChoice()));
    letters.add(longList());
    for (UnplacedReason reason : UnplacedReason.values()) {
      letters.add(unplaced(reason));
    }
    return letters;
  }
}
