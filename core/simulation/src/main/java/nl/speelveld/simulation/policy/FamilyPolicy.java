package nl.speelveld.simulation.policy;

import nl.speelveld.simulation.admission.InitiativeAdmission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.policy.Measure.Evidence;
import nl.speelveld.simulation.policy.Measure.Group;
import nl.speelveld.simulation.years.World;

/// What families know, like and do together.
public sealed interface FamilyPolicy extends Policy {
  /// An information campaign or school tours: a group knows more schools, so a kilometre and the
  /// own group weigh less in its choice.
  ///
  /// Both weights of the group shrink by the effect: a wider look. What the effect is nobody has
  /// measured in the Netherlands; take a band.
  ///
  /// @param group who is reached
  /// @param effect by which share weights shrink, 0 … 1
  record Information(int from, String group, double effect) implements FamilyPolicy {
    @Override
    public Measure measure() {
      return new Measure(Group.LEVEL_FIELD, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.group(world.base(), group);
      check.range("effect", effect, 0, 1);
      check.changes(effect > 0);
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
        double left = each == its ? 1 - effect : 1;
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
  record ParentInitiative(int from, String school, String group, int families, int years)
      implements FamilyPolicy {
    @Override
    public Measure measure() {
      return new Measure(Group.NEIGHBOURHOOD, Evidence.INDICATION);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      check.group(world.base(), group);
      check.range("families", families, 0, 1000);
      check.range("years", years, 1, 100);
      check.changes(families > 0);
    }

    @Override
    public World apply(World world) {
      Base base = world.base();
      return world.with(
          new InitiativeAdmission(
              world.admission(),
              base.schools().names().indexOf(school),
              base.groups().indexOf(group),
              families));
    }
  }

  /// A lower voluntary contribution, or another concept: a group likes a school more or less.
  ///
  /// @param school which
  /// @param group whose taste
  /// @param utility what is added, in units of utility
  record Appeal(int from, String school, String group, double utility) implements FamilyPolicy {
    @Override
    public Measure measure() {
      return new Measure(Group.LEVEL_FIELD, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.school(world.base(), school);
      check.group(world.base(), group);
      check.range("utility", utility, -20, 20);
      check.changes(utility != 0);
    }

    @Override
    public World apply(World world) {
      double[] more = new double[world.base().groups().size()];
      more[world.base().groups().indexOf(group)] = utility;
      return world.with(Seats.liked(world.base(), school, more));
    }
  }

  /// Families leave a school where their group is small: a reaction that many fear, switched on to
  /// see what it would do.
  ///
  /// @param below share of the own group
  /// @param share who leaves in a year
  record ExitReaction(int from, double below, double share) implements FamilyPolicy {
    @Override
    public Measure measure() {
      return new Measure(Group.KNOWLEDGE, Evidence.UNKNOWN);
    }

    @Override
    public void check(World world, PolicyCheck check) {
      check.range("below", below, 0, 1);
      check.range("share", share, 0, 1);
      check.changes(below > 0 && share > 0);
    }

    @Override
    public World apply(World world) {
      return world.with(world.base().with(world.base().habits().withExit(below, share)));
    }
  }
}
