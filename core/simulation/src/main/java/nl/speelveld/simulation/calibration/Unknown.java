package nl.speelveld.simulation.calibration;

import java.util.List;
import nl.speelveld.simulation.chance.Range;

/// What open data leave open about families; each run draws a number from each range.
///
/// @param ofMix which part of the differences between groups in what they like is a taste for the
///   own group: 0 nothing, so that likes stay as they are when the mix changes; 1 all of it, so
///   that they move with the mix
/// @param sibling utility of the school of a brother or sister
/// @param siblingShare chance that an entrant has one at a school
/// @param moveShare chance a year that a pupil moves house
/// @param forms of distance, which runs take in turn; those that flows do not settle are left out
///   ([Calibration#settled(List)])
public record Unknown(
    Range ofMix, Range sibling, Range siblingShare, Range moveShare, List<DistanceForm> forms) {
  /// Checks the ranges and copies.
  public Unknown {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("no form of distance (); give one or more");
    }
    if (ofMix.low() < 0 || ofMix.high() > 1) {
      throw new IllegalArgumentException("ofMix (%s) lies in 0 … 1".formatted(ofMix));
    }
  }

  /// What is taken where nobody says better: up to half of the differences between groups, because
  /// with all of it a city would not stay as it is (Amsterdam would drift from 0.47 to 0.78); a
  /// sibling weighs 2 to 4 (seven to fifty times the odds), 40 to 50 in 100 entrants have one, 3 to
  /// 7 in 100 pupils move in a year.
  public static Unknown primary() {
    return new Unknown(
        new Range(0, .5),
        new Range(2, 4),
        new Range(.4, .5),
        new Range(.03, .07),
        List.of(DistanceForm.TOGETHER));
  }

  /// The same with a taste for the own group that is known.
  public Unknown withMix(Range other) {
    return new Unknown(other, sibling, siblingShare, moveShare, forms);
  }

  /// The same with these forms of distance.
  public Unknown withForms(List<DistanceForm> others) {
    return new Unknown(ofMix, sibling, siblingShare, moveShare, others);
  }
}
