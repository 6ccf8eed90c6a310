package nl.speelveld.runs.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.table.finding.Findings;

/// The share of each group at each school.
final class SchoolShares {
  private final Map<String, Integer> schools;
  private final List<String> groups;
  private final Specification.Grouping grouping;
  private final Findings.Collector findings;

  SchoolShares(
      Map<String, Integer> schools,
      List<String> groups,
      Specification.Grouping grouping,
      Findings.Collector findings) {
    this.schools = schools;
    this.groups = groups;
    this.grouping = grouping;
    this.findings = findings;
  }

  /// Shares by group and school, 0 … 1, from columns `share_GROUP` of the schools, else from a
  /// table of counts. Of two groups one column is enough.
  Optional<double[][]> find(Optional<Sheet> sheet, Optional<Sheet> counts) {
    return sheet.flatMap(this::fromColumns).or(() -> counts.map(this::fromCounts));
  }

  private Optional<double[][]> fromColumns(Sheet sheet) {
    List<Optional<Sheet.Column>> columns =
        groups.stream()
            .map(group -> sheet.find(List.of("share_" + TableKind.plain(group))))
            .toList();
    long known = columns.stream().filter(Optional::isPresent).count();
    boolean enough = known == groups.size() || groups.size() == 2 && known == 1;
    if (!enough) {
      return Optional.empty();
    }
    double[][] shares = new double[groups.size()][];
    for (int group = 0; group < shares.length; group++) {
      if (columns.get(group).isPresent()) {
        shares[group] = numbers(sheet, columns.get(group).get());
      }
    }
    for (int group = 0; group < shares.length; group++) {
      if (columns.get(group).isEmpty()) {
        shares[group] = Arrays.stream(shares[1 - group]).map(share -> 1 - share).toArray();
      }
    }
    return Optional.of(shares);
  }

  private double[] numbers(Sheet sheet, Sheet.Column column) {
    double[] values = new double[schools.size()];
    for (int row = 0; row < values.length; row++) {
      Optional<Double> share = column.number(row).filter(its -> its >= 0 && its <= 1);
      if (share.isEmpty()) {
        findings.add(new FileFinding.NotANumber(sheet.place(row, column.name()), column.text(row)));
      }
      values[row] = share.orElse(0.0);
    }
    return values;
  }

  private double[][] fromCounts(Sheet sheet) {
    Sheet.Column school = sheet.find(TableKind.SCHOOL).orElseThrow();
    Sheet.Column group = sheet.find(TableKind.GROUP).orElseThrow();
    Sheet.Column count = sheet.find(TableKind.COUNT).orElseThrow();
    Function<String, String> groupOf =
        GroupNames.of(
            grouping,
            java.util.stream.IntStream.range(0, sheet.rows()).mapToObj(group::text).toList());
    double[][] heads = new double[groups.size()][schools.size()];
    for (int row = 0; row < sheet.rows(); row++) {
      Integer at = schools.get(school.text(row));
      int of = groups.indexOf(groupOf.apply(group.text(row)));
      if (at != null && of >= 0) {
        heads[of][at] += count.count(row, findings).orElse(0.0);
      }
    }
    toShares(heads);
    return heads;
  }

  private void toShares(double[][] heads) {
    double[] ofGroup = Arrays.stream(heads).mapToDouble(of -> Arrays.stream(of).sum()).toArray();
    double all = Math.max(1, Arrays.stream(ofGroup).sum());
    for (int at = 0; at < schools.size(); at++) {
      double total = 0;
      for (double[] of : heads) {
        total += of[at];
      }
      for (int of = 0; of < heads.length; of++) {
        // a school where nobody was counted is taken to be like all schools together
        heads[of][at] = total > 0 ? heads[of][at] / total : ofGroup[of] / all;
      }
    }
  }
}
