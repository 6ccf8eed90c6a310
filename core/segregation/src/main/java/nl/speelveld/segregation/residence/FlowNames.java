package nl.speelveld.segregation.residence;

import java.util.List;

/// Names of the origins, schools and groups of flows, in order.
public record FlowNames(List<String> origins, List<String> schools, List<String> groups) {
  public FlowNames {
    origins = List.copyOf(origins);
    schools = List.copyOf(schools);
    groups = List.copyOf(groups);
  }
}
