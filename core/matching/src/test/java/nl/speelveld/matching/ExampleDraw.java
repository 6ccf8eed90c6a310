package nl.speelveld.matching;

import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.Market;

/// The ways in which the example round is drawn.
public enum ExampleDraw {
  /// One number for everybody.
  SINGLE(DrawKind.LOTTERY),
  /// A number for each seat group.
  PER_SEAT_GROUP(DrawKind.LOTTERY),
  /// A number for each programme.
  PER_PROGRAMME(DrawKind.LOTTERY),
  /// One public number.
  CYCLIC(DrawKind.CYCLIC),
  /// Numbers on paper.
  SUPPLIED(DrawKind.SUPPLIED),
  /// Numbers on paper for each programme.
  SUPPLIED_PER_PROGRAMME(DrawKind.SUPPLIED);

  private final DrawKind kind;

  ExampleDraw(DrawKind kind) {
    this.kind = kind;
  }

  /// How numbers come about.
  public DrawKind kind() {
    return kind;
  }

  /// Under which names.
  public SeatOrders orders(Market market) {
    return SeatOrders.numbered(
        market,
        group ->
            switch (this) {
              case SINGLE, SUPPLIED, CYCLIC -> "";
              case PER_SEAT_GROUP -> market.seatGroups().get(group).name();
              case PER_PROGRAMME, SUPPLIED_PER_PROGRAMME ->
                  market.programmes().get(market.seatGroups().get(group).programme());
            });
  }
}
