package nl.speelveld.runs.enrolment.family;

import java.util.BitSet;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.ClassMeaning;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.seats.DividedMarket;

/// What the classes of each seat group are called, by the names of the rules.
///
/// Where seats go to some types first, those outside come in classes behind all others; there each
/// name says on which side of that line it is.
final class ClassNames {
  private static final Name PROMISED =
      new Name("kinderen met een toegezegde plaats", "children with a promised place");
  private static final Name NEAR_HOME =
      new Name(
          "kinderen met recht op een plaats dicht bij huis", "children promised a place near home");
  private static final Name OTHERS = new Name("overige kinderen", "other children");
  private static final Name FIRST =
      new Name(
          "kinderen voor wie deze plaatsen het eerst zijn", "children these places are first for");
  private static final Name BEHIND =
      new Name(
          "kinderen voor wie deze plaatsen niet het eerst zijn",
          "children these places are not first for");

  private final PreparedRound round;
  private final BitSet divided;

  private ClassNames(PreparedRound round, BitSet divided) {
    this.round = round;
    this.divided = divided;
  }

  static ClassNames of(PreparedRound round) {
    Market market = round.market();
    BitSet divided = new BitSet();
    for (int wish = 0; wish < market.wishes(); wish++) {
      if (market.priorityClass(wish) > DividedMarket.LAST_CLASS) {
        divided.set(market.seatGroup(wish));
      }
    }
    return new ClassNames(round, divided);
  }

  /// The name of a class at a seat group; no name where the seats know one class only.
  Name of(int group, int itsClass) {
    if (!divided.get(group) && !round.hasClasses(group)) {
      return Name.NONE;
    }
    return switch (round.meaningOf(group, itsClass)) {
      case ClassMeaning.Outside(ClassMeaning inside) -> behind(inside);
      case ClassMeaning.Without() -> divided.get(group) ? FIRST : OTHERS;
      case ClassMeaning its -> plain(its);
    };
  }

  private static Name plain(ClassMeaning meaning) {
    return switch (meaning) {
      case ClassMeaning.Promised() -> PROMISED;
      case ClassMeaning.NearHome() -> NEAR_HOME;
      case ClassMeaning.With(var rule) -> new Name(rule.nl(), rule.en());
      case ClassMeaning.Without() -> OTHERS;
      case ClassMeaning.Outside(var inside) -> plain(inside);
    };
  }

  private static Name behind(ClassMeaning inside) {
    if (inside instanceof ClassMeaning.Without) {
      return BEHIND;
    }
    Name its = plain(inside);
    return new Name(
        its.nl() + ", maar deze plaatsen zijn niet het eerst voor hen",
        its.en() + ", but these places are not first for them");
  }
}
