package nl.speelveld.segregation.information;

import nl.speelveld.segregation.value.IndexValue;

/// The base of the logarithm, and so the unit, of an entropy or of mutual information. Ratios such
/// as the information index H do not depend on it.
public enum LogBase {
  /// Base e; the unit is the nat. The default everywhere.
  E(1),
  /// Base 2; the unit is the bit.
  TWO(Math.log(2));

  private final double natsPerUnit;

  LogBase(double natsPerUnit) {
    this.natsPerUnit = natsPerUnit;
  }

  /// A number of nats in this unit.
  public double fromNats(double nats) {
    return nats / natsPerUnit;
  }

  /// A value in nats in this unit; a reason stays a reason.
  public IndexValue fromNats(IndexValue nats) {
    return nats.map(this::fromNats);
  }
}
