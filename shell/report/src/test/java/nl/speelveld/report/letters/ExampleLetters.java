package nl.speelveld.report.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.NextSteps;
import nl.speelveld.runs.enrolment.family.NoHelp;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.enrolment.family.Placing;
import nl.speelveld.runs.enrolment.family.RefusedChoice;
import nl.speelveld.runs.enrolment.family.RefusedChoice.ClosedSeats;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;
import nl.speelveld.runs.enrolment.family.Remedy;
import nl.speelveld.runs.enrolment.family.ReservePlace;
import nl.speelveld.runs.enrolment.family.WhyClosed;
import nl.speelveld.runs.enrolment.family.WhyClosed.Compared;

/// Letters of an invented town, one for each thing that a letter may say.
final class ExampleLetters {
  static final LocalDate DATE = LocalDate.of(2027, 3, 12);
  static final Name NEAR = new Name("dicht bij huis", "near home");
  static final Name SIBLINGS = new Name("broers en zussen", "brothers and sisters");
  static final Name OTHERS = new Name("overige kinderen", "other children");
  private static final FamilyOutcome.Circumstances PLAIN =
      new FamilyOutcome.Circumstances(false, false, OptionalInt.of(4022));

  private ExampleLetters() {}

  static OfficeDetails office() {
    return new OfficeDetails(
        new OfficeDetails.Sender(
            "Gemeente Demostad",
            List.of("Bureau Aanmelden", "Raadhuisplein 1", "1234 AB Demostad"),
            new Name(
                "Bel 14 0123 of mail naar aanmelden@demostad.example.",
                "Call 14 0123 or mail to aanmelden@demostad.example."),
            Optional.empty()),
        new Name("de basisscholen 2027", "primary schools 2027"),
        "aanmelden.demostad.example/controle",
        new OfficeDetails.Dates(Optional.empty(), Optional.empty()),
        new OfficeDetails.Remedies("", Map.of()),
        Map.of());
  }

  static Check check() {
    return new Check(
        "aanmelden.demostad.example/controle",
        Optional.of(
            new Check.Mark(
                "K7QM-2XRA-9D",
                Check.grouped(
                    "3f1c8a0277de41b960c5e2aa19f4d8035b6e90c7a1d24f38be607c152e9a03d4"))));
  }

  static List<Remedy> remedies() {
    return List.of(
        new Remedy(
            Remedy.Road.OBJECTION,
            new Name("het bestuur van de openbare scholen", "the board of the public schools"),
            Optional.of(LocalDate.of(2027, 4, 23)),
            "demostad.example/bezwaar"),
        new Remedy(
            Remedy.Road.REVIEW,
            new Name("het bestuur van Het Kompas", "the board of Het Kompas"),
            Optional.of(LocalDate.of(2027, 4, 23)),
            "demostad.example/klacht"));
  }

  static NextSteps next() {
    return new NextSteps(
        Optional.of(LocalDate.of(2027, 3, 26)),
        Optional.of(LocalDate.of(2027, 4, 5)),
        Optional.of(LocalDate.of(2027, 4, 16)),
        LocalDate.of(2027, 9, 1));
  }

  static LetterContent letter(FamilyOutcome outcome) {
    FamilyAddress address =
        new FamilyAddress("Sam", List.of("Lindelaan 12", "1234 CD Demostad"), "");
    return new LetterContent(office(), Optional.of(address), outcome, DATE, check());
  }

  static FamilyOutcome outcome(
      Placing placing, List<RefusedChoice> refused, List<ReservePlace> reserve, List<NoHelp> no) {
    return outcome(placing, refused, reserve, no, PLAIN, next(), remedies());
  }

  private static FamilyOutcome outcome(
      Placing placing,
      List<RefusedChoice> refused,
      List<ReservePlace> reserve,
      List<NoHelp> no,
      FamilyOutcome.Circumstances circumstances,
      NextSteps next,
      List<Remedy> remedies) {
    return new FamilyOutcome(
        "p-004022", placing, refused, reserve, no, circumstances, next, remedies);
  }

  static RefusedChoice refused(String programme, int rank, WhyClosed why) {
    return new RefusedChoice(programme, rank, List.of(new ClosedSeats(Name.NONE, why)), List.of());
  }

  /// A third choice, with two refusals.
  static LetterContent placed() {
    RefusedChoice byDraw =
        new RefusedChoice(
            "De Regenboog",
            1,
            List.of(
                new ClosedSeats(Name.NONE, new WhyClosed.ByNumber(NEAR, new Compared(2310, 4022)))),
            List.of(
                new SeatsAhead(SIBLINGS, 12),
                new SeatsAhead(new Name("kind van personeel", "child of staff"), 2)));
    RefusedChoice byClass =
        new RefusedChoice(
            "Het Kompas",
            2,
            List.of(new ClosedSeats(Name.NONE, new WhyClosed.LaterClass(NEAR, OTHERS))),
            List.of(new SeatsAhead(SIBLINGS, 9)));
    return letter(
        outcome(
            new Placing.Placed("De Linde", 3, false),
            List.of(byDraw, byClass),
            List.of(
                new ReservePlace("De Regenboog", Name.NONE, 8, 31),
                new ReservePlace("Het Kompas", Name.NONE, 15, 22)),
            List.of(NoHelp.OTHER_ORDER, NoHelp.EARLIER)));
  }

  /// A first choice: nothing to explain.
  static LetterContent firstChoice() {
    return letter(
        outcome(new Placing.Placed("De Regenboog", 1, false), List.of(), List.of(), List.of()));
  }

  /// No place for this reason, with refusals of several kinds.
  static LetterContent unplaced(UnplacedReason reason) {
    return letter(
        outcome(
            new Placing.Unplaced(reason, 3, 6),
            List.of(
                new RefusedChoice(
                    "De Regenboog",
                    1,
                    List.of(
                        new ClosedSeats(
                            NEAR, new WhyClosed.ByNumber(Name.NONE, new Compared(2310, 4022))),
                        new ClosedSeats(
                            new Name("vrij", "open"),
                            new WhyClosed.ByNumber(Name.NONE, new Compared(3998, 4022)))),
                    List.of()),
                refused("Het Kompas", 2, new WhyClosed.NoSeats()),
                refused("De Boei", 3, new WhyClosed.ForOthers())),
            List.of(
                new ReservePlace("De Regenboog", NEAR, 8, 31),
                new ReservePlace("De Regenboog", new Name("vrij", "open"), 12, 40)),
            List.of(NoHelp.OTHER_ORDER, NoHelp.SHORTER_LIST, NoHelp.AGAIN, NoHelp.CONTACT)));
  }

  /// No place by distance, score and order of call; came late, and no second round.
  static LetterContent late() {
    return letter(
        outcome(
            new Placing.Unplaced(UnplacedReason.LOST_DRAW, 3, 6),
            List.of(
                refused(
                    "De Regenboog",
                    1,
                    new WhyClosed.ByDistance(NEAR, 812.4, 812.6, Optional.empty())),
                refused(
                    "Het Kompas",
                    2,
                    new WhyClosed.ByScore(Name.NONE, 540, 537.5, Optional.empty())),
                refused("De Boei", 3, new WhyClosed.SiblingJustPlaced())),
            List.of(),
            List.of(NoHelp.CONTACT),
            new FamilyOutcome.Circumstances(true, true, OptionalInt.empty()),
            new NextSteps(
                Optional.empty(), Optional.empty(), Optional.empty(), LocalDate.of(2027, 9, 1)),
            List.of(
                new Remedy(
                    Remedy.Road.COMPLAINT,
                    Name.same("Stichting Demo"),
                    Optional.empty(),
                    "demostad.example/klacht"))));
  }

  /// The twelfth choice of twelve, as after a long list.
  static LetterContent longList() {
    List<RefusedChoice> refused =
        IntStream.rangeClosed(1, 11)
            .mapToObj(
                rank -> refused("Lyceum van de Lange Naam " + rank + " (vwo)", rank, why(rank)))
            .toList();
    List<ReservePlace> waiting =
        refused.stream()
            .map(its -> new ReservePlace(its.programme(), Name.NONE, its.rank(), 180))
            .toList();
    return letter(
        outcome(
            new Placing.Placed("Het Spui, tweetalig vwo", 12, false),
            refused,
            waiting,
            List.of(NoHelp.values())));
  }

  private static WhyClosed why(int rank) {
    return switch (rank % 7) {
      case 0 -> new WhyClosed.LaterClass(SIBLINGS, OTHERS);
      case 1 -> rank == 1 ? new WhyClosed.WentEarlier() : new WhyClosed.Traded();
      case 2 -> new WhyClosed.ForOthers();
      case 3 -> new WhyClosed.ByDistance(Name.NONE, 640, 650, Optional.empty());
      case 4 -> new WhyClosed.ByScore(Name.NONE, 541, 539, Optional.empty());
      case 5 -> new WhyClosed.ByCallOrder(new Compared(88, 90));
      default -> new WhyClosed.ByNumber(OTHERS, new Compared(1000 + rank, 4022));
    };
  }

  static LetterContent withdrawn() {
    return letter(outcome(new Placing.Withdrawn(), List.of(), List.of(), List.of()));
  }

  /// A place outside the draw, of a child whose name is not known.
  static LetterContent outside() {
    FamilyOutcome its =
        outcome(new Placing.PlacedOutside("De Linde"), List.of(), List.of(), List.of());
    return new LetterContent(office(), Optional.empty(), its, DATE, check());
  }

  /// A back-up school, where numbers decided between two who live as near.
  static LetterContent backUp() {
    return letter(
        outcome(
            new Placing.Placed("De Linde", 3, true),
            List.of(
                refused(
                    "De Regenboog",
                    1,
                    new WhyClosed.ByDistance(NEAR, 640, 640, Optional.of(new Compared(7, 9)))),
                refused(
                    "Het Kompas", 2, new WhyClosed.ByScore(OTHERS, 540, 530, Optional.empty()))),
            List.of(),
            List.of(NoHelp.EARLIER)));
  }

  /// All letters of this book.
  static List<LetterContent> all() {
    List<LetterContent> letters =
        new ArrayList<>(
            List.of(placed(), firstChoice(), longList(), late(), withdrawn(), outside(), backUp()));
    for (UnplacedReason reason : UnplacedReason.values()) {
      letters.add(unplaced(reason));
    }
    return letters;
  }
}
