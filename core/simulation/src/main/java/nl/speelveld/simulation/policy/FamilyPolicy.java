package nl.speelveld.simulation.policy;

import java.util.Map;
import nl.speelveld.simulation.admission.InitiativeAdmission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.Measure.Evidence;
import nl.speelveld.simulation.policy.Measure.Group;
import nl.speelveld.simulation.years.World;

/// What families know, like and do together.
public sealed interface FamilyPolicy extends Policy {
  /// An information campaign or school tours: a group knows more schools, so a kilometre and the
  /// own group weigh less in its choice.
  ///
  /// Both weights of the group shrink by the effect: a wider look. What the effect is nobody has
  /// measured in the Netherlands; take a band ([Size#findUsual()]).
  ///
  /// @param group who is reached
  /// @param effect by which share weights shrink, 0 … 1
  record Information(int from, String group, Range effect) implements FamilyPolicy {
    /// With an effect that is known.
    public Information(int from, String group, double effect) {
      this(from, group, Range.at(effect));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.INFORMATION_EFFECT, effect);
    }

    @Override
    public Information at(Size.Places places) {
      return new Information(
          from, group, Size.INFORMATION_EFFECT.along(effect, places.of(Size.INFORMATION_EFFECT)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.LEVEL_FIELD, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.group(world.base(), group);
      check.range("effect", effect.known(), 0, 1);
      check.changes(effect.known() > 0);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      Tastes now = base.tastes();
      int its = base.groups().indexOf(group);
      double[] kilometre = new double[now.groups()];
      double[] logarithm = new double[now.groups()];
      double[] own = new double[now.groups()];
      for (int each = 0; each < now.groups(); each++) {
        double left = each == its ? 1 - effect.known() : 1;
        kilometre[each] = left * now.perKilometre(each);
        logarithm[each] = left * now.perLogKilometre(each);
        own[each] = left * now.ownShare(each);
      }
      return world.with(
          base.with(now.withKilometre(kilometre).withLogKilometre(logarithm).withOwnShare(own)));
    }
  }

  /// Families of one group go together to a school where their group is small.
  ///
  /// @param school where to
  /// @param group who
  /// @param families how many each year
  /// @param years for how many years
  record ParentInitiative(int from, String school, String group, Range families, int years)
      implements FamilyPolicy {
    /// With a number of families that is known.
    public ParentInitiative(int from, String school, String group, int families, int years) {
      this(from, school, group, Range.at(families), years);
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.INITIATIVE_FAMILIES, families);
    }

    @Override
    public ParentInitiative at(Size.Places places) {
      Size size = Size.INITIATIVE_FAMILIES;
      return new ParentInitiative(
          from, school, group, size.along(families, places.of(size)), years);
    }

    @Override
    public Measure measure() {
      return new Measure(Group.NEIGHBOURHOOD, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      check.group(world.base(), group);
      check.range("families", families.known(), 0, 1000);
      check.range("years", years, 1, 100);
      check.changes(families.known() > 0);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      return world.with(
          new InitiativeAdmission(
              world.admission(),
              base.schools().names().indexOf(school),
              base.groups().indexOf(group),
              (int) families.known()));
    }
  }

  /// A lower voluntary contribution, or another concept: a group likes a school more or less.
  ///
  /// @param school which
  /// @param group whose taste
  /// @param utility what is added, in units of utility
  record Appeal(int from, String school, String group, Range utility) implements FamilyPolicy {
    /// With a utility that is known.
    public Appeal(int from, String school, String group, double utility) {
      this(from, school, group, Range.at(utility));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.APPEAL_UTILITY, utility);
    }

    @Override
    public Appeal at(Size.Places places) {
      return new Appeal(
          from, school, group, Size.APPEAL_UTILITY.along(utility, places.of(Size.APPEAL_UTILITY)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.LEVEL_FIELD, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      check.group(world.base(), group);
      check.range("utility", utility.known(), -20, 20);
      check.changes(utility.known() != 0);
    }

    @Override
    public World apply(World world) {
      double[] more = new double[world.base().groups().size()];
      more[world.base().groups().indexOf(group)] = utility.known();
      return world.with(Seats.liked(world.base(), school, more));
    }
  }

  /// Families leave a school where their group is small: a reaction that many fear, switched on to
  /// see what it would do.
  ///
  /// @param below share of the own group
  /// @param share who leaves in a year
  record ExitReaction(int from, Range below, Range share) implements FamilyPolicy {
    /// With shares that are known.
    public ExitReaction(int from, double below, double share) {
      this(from, Range.at(below), Range.at(share));
    }

    @Override
    public Map<Size, Range> sizes() {
      return Map.of(Size.EXIT_BELOW, below, Size.EXIT_SHARE, share);
    }

    @Override
    public ExitReaction at(Size.Places places) {
      return new ExitReaction(
          from,
          Size.EXIT_BELOW.along(below, places.of(Size.EXIT_BELOW)),
          Size.EXIT_SHARE.along(share, places.of(Size.EXIT_SHARE)));
    }

    @Override
    public Measure measure() {
      return new Measure(Group.KNOWLEDGE, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.range("below", below.known(), 0, 1);
      check.range("share", share.known(), 0, 1);
      check.changes(below.known() > 0 && share.known() > 0);
    }

    @Override
    public World apply(World world) {
      return world.with(
          world.base().with(world.base().habits().withExit(below.known(), share.known())));
    }
  }
}
