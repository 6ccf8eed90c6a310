package nl.speelveld.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;

/// Which findings are told one by one, and how many more there are of what is the same in many
/// rows.
///
/// A file that people write by hand (YAML, JSON) is mended place by place: all that was found in it
/// is told. Of a table, where one cause can strike in every row, the first few of a kind are.
///
/// @param told in the order in which they were made
/// @param more by code, how many were made and are not told; codes with none are not there
public record ToldFindings(List<Finding> told, Map<String, Long> more) {
  private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(ya?ml|json)");
  private static final int MOST = 50; // of a code in tables

  /// Copies.
  public ToldFindings {
    told = List.copyOf(told);
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /// Chooses.
  ///
  /// @param kind what is alike in findings that say the same
  /// @param each how many of a kind are told
  public static ToldFindings of(Findings findings, Function<Finding, String> kind, int each) {
    List<Finding> told = new ArrayList<>();
    Map<String, Long> more = new LinkedHashMap<>();
    Map<String, Integer> ofKind = new HashMap<>();
    Map<String, Integer> ofCode = new HashMap<>();
    for (Finding finding : findings.kept()) {
      String code = finding.code();
      more.putIfAbsent(code, findings.count(code));
      if (isInDocument(finding)
          || (ofKind.merge(code + ' ' + kind.apply(finding), 1, Integer::sum) <= each
              && ofCode.merge(code, 1, Integer::sum) <= MOST)) {
        told.add(finding);
        more.merge(code, -1L, Long::sum);
      }
    }
    more.values().removeIf(left -> left == 0);
    return new ToldFindings(told, more);
  }

  private static boolean isInDocument(Finding finding) {
    return DOCUMENT.matcher(finding.place().file()).matches();
  }
}
