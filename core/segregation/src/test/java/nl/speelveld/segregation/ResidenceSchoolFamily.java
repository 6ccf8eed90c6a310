package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.segregation.residence.Flows;
import nl.speelveld.segregation.residence.ResidenceIdentity;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `residence_school.csv`: the identity of school and residence, and the counterfactual residential
/// mix. Inputs name residence, school, group and count, in this order.
final class ResidenceSchoolFamily implements VectorFamily {
  private static final Pattern D =
      Pattern.compile("D_(school|residential|counterfactual)_(.+)_vs_rest");
  private final Map<String, Flows> flows = new HashMap<>();

  @Override
  public String name() {
    return "residence_school";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/residence_school.csv")) {
      Flows pupils = flows.computeIfAbsent(row.get("dataset"), name -> read(tables, name));
      double expected = Double.parseDouble(row.get("value"));
      tally.near(row.toString(), value(row.get("stat"), pupils), expected, 1e-12);
    }
  }

  private static Flows read(VectorTables tables, String dataset) {
    List<String> columns = tables.names(dataset);
    List<List<String>> names =
        columns.stream()
            .map(column ->
                List.copyOf(
                    new LinkedHashSet<>(
                        tables.rows(dataset).stream().map(row -> row.get(column)).toList())))
            .toList();
    Flows.Builder flows = Flows.between(names.get(0), names.get(1), names.get(2));
    for (Map<String, String> row : tables.rows(dataset)) {
      double[] pupils = new double[names.get(2).size()];
      pupils[names.get(2).indexOf(row.get(columns.get(2)))] = VectorTables.number(row.get("n"));
      flows.add(
          names.get(0).indexOf(row.get(columns.get(0))),
          names.get(1).indexOf(row.get(columns.get(1))),
          pupils);
    }
    return flows.toFlows();
  }

  private static double value(String stat, Flows flows) {
    Matcher d = D.matcher(stat);
    return d.matches()
        ? dissimilarity(d.group(1), d.group(2), flows)
        : information(stat, ResidenceIdentity.of(flows));
  }

  private static double information(String stat, ResidenceIdentity identity) {
    return switch (stat) {
      case "M_school" -> identity.school().value();
      case "M_residential" -> identity.residential().value();
      case "M_joint(school,residence)" -> identity.joint().value();
      case "M_school_given_residence" -> identity.schoolGivenResidence().value();
      case "M_residence_given_school" -> identity.residenceGivenSchool().value();
      case "entropy_group" -> identity.groupEntropy().value();
      case "check M_S-(M_R+M_S|R-M_R|S)" -> identity.residue().value();
      case "M_counterfactual_residential_mix" -> identity.residentialMixM().value();
      case "M_excess_choice=M_school-counterfactual" -> identity.excess().value();
      default -> throw new IllegalStateException("stat (" + stat + ") is not known here");
    };
  }

  private static double dissimilarity(String between, String group, Flows flows) {
    UnitGroupCounts counts =
        switch (between) {
          case "school" -> flows.bySchool();
          case "residential" -> flows.byOrigin();
          default -> ResidenceIdentity.residentialMix(flows);
        };
    return Dissimilarity.of(counts, VectorTables.group(counts, group)).value();
  }
}
