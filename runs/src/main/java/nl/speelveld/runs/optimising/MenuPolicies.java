package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.WhoMayJoin;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.policy.EnrolmentPolicy.CentralEnrolment;
import nl.speelveld.simulation.policy.EnrolmentPolicy.DoubleContingent;
import nl.speelveld.simulation.policy.EnrolmentPolicy.ReserveShare;
import nl.speelveld.simulation.policy.FamilyPolicy.Information;
import nl.speelveld.simulation.policy.FamilyPolicy.ParentInitiative;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import nl.speelveld.simulation.policy.SchoolPolicy.MergeSchools;

/// The measures of the menu as policies of one town: which schools take part comes from its data.
final class MenuPolicies {
  private static final double METRES = 1000; // between the schools of a pair
  private static final int LIST = 5;
  private static final int SCHOOLS = 10; // of parent initiatives
  private static final int YEARS = 3; // that an initiative lasts
  private final Town town;
  private final List<List<String>> pairs;

  private MenuPolicies(Town town, List<List<String>> pairs) {
    this.town = town;
    this.pairs = pairs;
  }

  static MenuPolicies of(Town town) {
    return new MenuPolicies(town, pairs(town));
  }

  /// The policies of a bundle, in the order of the menu: friends before mergers. Schools that merge
  /// are friends no longer.
  List<Policy> of(List<Menu.Item> bundle) {
    int merged =
        bundle.stream()
            .filter(item -> item.menu() == Menu.MERGE)
            .mapToInt(Menu.Item::size)
            .findFirst()
            .orElse(0);
    return bundle.stream()
        .sorted(Comparator.comparing(Menu.Item::menu))
        .<Policy>flatMap(item -> policies(item, merged).stream())
        .toList();
  }

  private List<? extends Policy> policies(Menu.Item item, int merged) {
    List<String> groups = town.city().base().groups();
    return switch (item.menu()) {
      case FRIENDS ->
          pairs.stream()
              .skip(merged)
              .map(pair -> new Friendship(1, pair, item.size() / 100.0))
              .toList();
      case MERGE ->
          pairs.stream().limit(item.size()).map(pair -> new MergeSchools(1, pair)).toList();
      case INFORMATION ->
          groups.stream().map(group -> new Information(1, group, item.size() / 100.0)).toList();
      case INITIATIVE ->
          mostOfTheGroup().stream()
              .map(school -> new ParentInitiative(1, school, groups.get(1), item.size(), YEARS))
              .toList();
      case RESERVE ->
          List.of(central(), new ReserveShare(1, groups.getFirst(), item.size() / 100.0));
      case CONTINGENT -> List.of(central(), new DoubleContingent(1, groups.getFirst()));
    };
  }

  private static CentralEnrolment central() {
    return new CentralEnrolment(1, LIST, List.of(new Priority.Sibling()));
  }

  /// Schools where the group is larger than in the town, the largest share first.
  private List<String> mostOfTheGroup() {
    Base base = town.city().base();
    double[] share = new double[town.schools()];
    double group = 0;
    double all = 0;
    for (int school = 0; school < share.length; school++) {
      double its = base.pupils(school, 0);
      double both = its + base.pupils(school, 1);
      share[school] = both > 0 ? its / both : 0;
      group += its;
      all += both;
    }
    double mean = group / all;
    return IntStream.range(0, share.length)
        .boxed()
        .filter(school -> share[school] > mean)
        .sorted(
            Comparator.<Integer>comparingDouble(school -> -share[school])
                .thenComparingInt(school -> school))
        .limit(SCHOOLS)
        .map(school -> town.school(school).code())
        .toList();
  }

  /// The pairs that bring most, the largest gain first, by the codes of the base.
  private static List<List<String>> pairs(Town town) {
    List<SchoolRoll> rolls = new ArrayList<>();
    for (int school = 0; school < town.schools(); school++) {
      rolls.add(
          SchoolRoll.whole(
              town.school(school).code(),
              town.school(school).rdX(),
              town.school(school).rdY(),
              new SchoolRoll.Grade(
                  town.city().base().pupils(school, 0), town.city().base().pupils(school, 1))));
    }
    PairingQuestion question =
        new PairingQuestion(
            rolls,
            new PairingQuestion.Rules(
                new WhoMayJoin.Within(METRES), new Mixing.Together(), 2, Aim.LEAST_DISSIMILARITY));
    return BestPairing.of(question).groups().stream()
        .map(group -> group.schools().stream().map(one -> town.school(one).code()).toList())
        .toList();
  }
}
