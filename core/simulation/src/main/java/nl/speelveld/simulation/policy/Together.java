package nl.speelveld.simulation.policy;

import java.util.List;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.years.Contact;
import nl.speelveld.simulation.years.World;

/// Schools that do something together, by name.
final class Together {
  private Together() {}

  static Contact of(World world, List<String> schools, double share) {
    return new Contact(
        schools.stream().distinct().map(world.base().schools().names()::indexOf).toList(), share);
  }

  /// What each group likes in schools that become one: the mean.
  static Base shared(Base base, List<String> schools) {
    int groups = base.groups().size();
    double[] attraction = base.tastes().attractions();
    List<Integer> all = schools.stream().map(base.schools().names()::indexOf).toList();
    for (int group = 0; group < groups; group++) {
      int its = group;
      double mean =
          all.stream()
              .mapToDouble(school -> base.tastes().attraction(school, its))
              .average()
              .orElse(0);
      for (int school : all) {
        attraction[school * groups + group] = mean;
      }
    }
    return base.with(base.tastes().withAttraction(attraction));
  }
}
