package nl.speelveld.simulation.policy;

import java.util.Optional;
import nl.speelveld.simulation.chance.Purpose;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.chance.Streams;

/// How large a policy is: the numbers of policies that somebody may know only between two ends.
///
/// Each run draws a place between the ends, uniform, one for each size: so a campaign is as strong
/// in one scenario of a run as in the next, and what differs between them is the policy. The order
/// of the constants is part of the digits: a new one goes to the end.
public enum Size {
  /// Share of the seats of [EnrolmentPolicy.ReserveShare].
  RESERVE_SHARE,
  /// Seats of [EnrolmentPolicy.Capacity].
  SEATS,
  /// Effect of [FamilyPolicy.Information].
  INFORMATION_EFFECT,
  /// Families of [FamilyPolicy.ParentInitiative].
  INITIATIVE_FAMILIES,
  /// Utility of [FamilyPolicy.Appeal].
  APPEAL_UTILITY,
  /// Share of the own group of [FamilyPolicy.ExitReaction].
  EXIT_BELOW,
  /// Who leaves by [FamilyPolicy.ExitReaction].
  EXIT_SHARE,
  /// Seats of [SchoolPolicy.OpenSchool].
  NEW_SEATS,
  /// Share of the time of [SchoolPolicy.Friendship].
  FRIENDSHIP_SHARE,
  /// Entrants of [PlacePolicy.Housing].
  HOUSING_ENTRANTS,
  /// Kilometres of [PlacePolicy.TransportLink].
  LINK_KILOMETRES;

  /// The usual band where somebody does not say how large a policy is: wide, because nobody in the
  /// Netherlands measured it. None for what is decided and not found out: seats, a reserve, houses.
  ///
  /// - information: from nothing to three tenths less weight. Simple information changes choices of
  ///   families with low incomes (a trial in Charlotte: Hastings & Weinstein 2008, Quarterly
  ///   Journal of Economics 123(4)); school tours reach mostly the highly educated, and SEOR (2024)
  ///   finds small effects; none of them measured this weight.
  /// - friendship: from no contact at all to one day in five: criteria for real contact were
  ///   lacking in the pilots of mixed schools.
  /// - parent initiative: three families to half a class of 24. Nobody counted them.
  /// - appeal: from nothing to twice the odds (ln 2). Nobody measured it.
  /// - exit: families leave where fewer than one to three in ten are of their group, up to one in
  ///   ten of them a year. Nobody measured it.
  public Optional<Range> findUsual() {
    return switch (this) {
      case INFORMATION_EFFECT -> Optional.of(new Range(0, .3));
      case FRIENDSHIP_SHARE -> Optional.of(new Range(0, .2));
      case INITIATIVE_FAMILIES -> Optional.of(new Range(3, 12));
      case APPEAL_UTILITY -> Optional.of(new Range(0, .7));
      case EXIT_BELOW -> Optional.of(new Range(.1, .3));
      case EXIT_SHARE -> Optional.of(new Range(0, .1));
      case RESERVE_SHARE, SEATS, NEW_SEATS, HOUSING_ENTRANTS, LINK_KILOMETRES -> Optional.empty();
    };
  }

  /// Whether it counts whole things.
  public boolean isWhole() {
    return switch (this) {
      case SEATS, INITIATIVE_FAMILIES, NEW_SEATS -> true;
      case RESERVE_SHARE,
          INFORMATION_EFFECT,
          APPEAL_UTILITY,
          EXIT_BELOW,
          EXIT_SHARE,
          FRIENDSHIP_SHARE,
          HOUSING_ENTRANTS,
          LINK_KILOMETRES ->
          false;
    };
  }

  /// The number at a share of the way, known. Of whole things each number between the ends, and
  /// they too, has the same share of the way.
  ///
  /// @param share 0 … 1
  Range along(Range range, double share) {
    if (!isWhole()) {
      return Range.at(range.along(share));
    }
    double numbers = range.high() - range.low() + 1;
    return Range.at(range.low() + Math.min(numbers - 1, Math.floor(share * numbers)));
  }

  /// Where sizes lie between their ends.
  @FunctionalInterface
  public interface Places {
    /// A share of the way from the low end to the high one, 0 … 1.
    double of(Size size);

    /// All at the same share of the way.
    static Places at(double share) {
      return _ -> share;
    }

    /// Those of a run: the same for every scenario and on every machine.
    static Places drawn(long seed) {
      Streams stream = Streams.of(seed, Purpose.SIZE, 0);
      return size -> stream.at(size.ordinal(), 0);
    }
  }
}
