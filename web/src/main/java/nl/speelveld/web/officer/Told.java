package nl.speelveld.web.officer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Severity;

/// Findings in words, for a page.
///
/// @param lines at most [#EACH] of each kind
/// @param more how many are not in the lines
/// @param errors whether one of them stops what was asked
public record Told(List<Line> lines, long more, boolean errors) {
  static final int EACH = 10;

  public Told {
    lines = List.copyOf(lines);
  }

  /// One finding.
  ///
  /// @param error whether it stops what was asked
  /// @param title what is wrong
  /// @param content where, and what was seen
  /// @param action what to do
  public record Line(boolean error, String title, String content, String action) {}

  static Told of(Findings findings, Language language) {
    FindingTexts texts = FindingTexts.of(language);
    Map<String, Integer> seen = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Finding finding : findings.kept()) {
      if (seen.merge(finding.code(), 1, Integer::sum) <= EACH) {
        lines.add(
            new Line(
                finding.severity() == Severity.ERROR,
                texts.title(finding),
                texts.content(finding),
                texts.action(finding)));
      }
    }
    return new Told(lines, findings.count() - lines.size(), findings.hasErrors());
  }

  /// Whether nothing was found.
  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
