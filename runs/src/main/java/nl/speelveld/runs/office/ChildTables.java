package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.round.DataTable;

/// The children of a round as the tables that rules look at. Nothing of who they are is in them.
public final class ChildTables {
  private ChildTables() {}

  /// The table `applicants.csv`: pseudonym and attributes.
  public static DataTable applicants(List<Child> children) {
    List<String> attributes =
        children.isEmpty() ? List.of() : List.copyOf(children.getFirst().attributes().keySet());
    List<String> columns = new ArrayList<>(List.of("applicant"));
    columns.addAll(attributes);
    DataTable.Builder table = DataTable.builder("applicants.csv", columns);
    for (int row = 0; row < children.size(); row++) {
      Child child = children.get(row);
      List<String> fields = new ArrayList<>(List.of(child.pseudonym()));
      attributes.forEach(name -> fields.add(child.attributes().getOrDefault(name, "")));
      table.row(row + 2L, fields);
    }
    return table.build();
  }

  /// The table `distances.csv`; without columns where no distance is known.
  public static DataTable distances(List<Child> children) {
    if (children.stream().allMatch(child -> child.metres().isEmpty())) {
      return DataTable.empty("distances.csv");
    }
    DataTable.Builder table =
        DataTable.builder("distances.csv", List.of("applicant", "programme", "metres"));
    long line = 2;
    for (Child child : children) {
      for (var metres : child.metres().entrySet()) {
        table.row(
            line++,
            List.of(child.pseudonym(), metres.getKey(), Integer.toString(metres.getValue())));
      }
    }
    return table.build();
  }

  /// The table `preferences.csv` of lists that families saved.
  public static DataTable preferences(List<RankedList> lists) {
    DataTable.Builder table =
        DataTable.builder("preferences.csv", List.of("applicant", "rank", "programme"));
    long line = 2;
    for (RankedList list : lists) {
      for (int place = 0; place < list.choices().size(); place++) {
        table.row(
            line++, List.of(list.child(), Integer.toString(place + 1), list.choices().get(place)));
      }
    }
    return table.build();
  }
}
