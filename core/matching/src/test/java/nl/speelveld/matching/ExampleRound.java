package nl.speelveld.matching;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Reveal;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SuppliedNumbers;
import nl.speelveld.matching.market.Market;

/// One small round for all tests and for the page of the specification: three programmes, one of
/// them with a reserve, seven applicants, of whom two are twins.
public final class ExampleRound {
  /// Secret of the organiser, from which salts follow.
  public static final Value256 SALTS = Sha256.ofText("secret of the organiser");

  /// Secret of the notary: the bytes 00 01 02 … 1f.
  public static final String SECRET =
      "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

  /// The public number.
  public static final String PUBLIC_VALUE = "1 6 24 31 38 44";

  /// What was announced.
  public static final Commitment.Announced ANNOUNCED =
      new Commitment.Announced(
          "speelveld 0.1", "lottery of 4 April 2026", Commitment.hashOfSecret(SECRET));

  /// The rules.
  public static final List<Rule> RULES =
      List.of(new Rule("file", "round.yaml"), new Rule("siblings, first", "yes"));

  private ExampleRound() {}

  /// The market: wishes with their class in order.
  public static Market market() {
    Market.Builder market = Market.builder();
    market.programme("De Regenboog").seatGroup("De Regenboog, nabij", "De Regenboog", 1);
    market.seatGroup("De Regenboog, vrij", "De Regenboog", 1);
    market.programme("Het Café", 2).programme("'t Koggeschip", 1);
    market.applicant("p-01").wish(0, 0, 1).wish(1, 0, 1).wish(2, 1, 2);
    market.applicant("p-02").wish(0, 1, 1).wish(1, 0, 1).wish(3, 0, 2);
    market.applicant("p-03").wish(0, 0, 1).wish(1, 0, 1).wish(2, 0, 2).wish(3, 1, 3);
    market.applicant("p-04").wish(2, 1, 1).wish(3, 1, 2);
    market.applicant("p-05").wish(2, 1, 1).wish(0, 1, 2).wish(1, 0, 2);
    market.applicant("p-06").wish(3, 1, 1);
    market.applicant("p-07").wish(1, 0, 1);
    return market.build();
  }

  /// The round, frozen; p-04 and p-05 are twins.
  public static FrozenRound frozen(ExampleDraw kind) {
    return frozen(kind, market());
  }

  /// The round with another market.
  public static FrozenRound frozen(ExampleDraw kind, Market market) {
    return FrozenRound.of(
        "Example 2026",
        kind.kind(),
        RULES,
        Families.none(market).with("twins-1", "p-04", "p-05"),
        kind.orders(market));
  }

  /// The round, sealed.
  public static SealedRound sealed(ExampleDraw kind) {
    return SealedRound.of(frozen(kind), SALTS);
  }

  /// Numbers on paper for a round whose numbers are supplied.
  public static DrawnNumbers supplied(FrozenRound round) {
    List<SuppliedNumbers.Row> rows = new ArrayList<>();
    round
        .orders()
        .takingPart()
        .forEach((draw, taking) ->
            taking.forEach(row ->
                rows.add(
                    new SuppliedNumbers.Row(draw, round.market().applicant(row), 900 - 7L * row))));
    return ((SuppliedNumbers.Result.Accepted) SuppliedNumbers.of(round, rows)).numbers();
  }

  /// What was made known for a sealed round.
  public static Reveal reveal(SealedRound sealed) {
    return switch (Reveal.of(Commitment.of(sealed, ANNOUNCED), PUBLIC_VALUE, SECRET)) {
      case Reveal.Result.Accepted(var reveal) -> reveal;
      case Reveal.Result.Refused(var findings) ->
          throw new AssertionError(findings.kept().toString());
    };
  }
}
