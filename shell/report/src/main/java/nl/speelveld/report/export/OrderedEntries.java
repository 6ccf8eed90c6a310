package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ScoreMet;

/// Figures of all categories in their order, and of the score that pupils meet.
final class OrderedEntries {
  private OrderedEntries() {}

  static List<Entry> of(PublishedReport report) {
    List<Entry> entries = new ArrayList<>();
    Edition edition = report.edition();
    if (report.ordered() instanceof Part.Present<OrderedSpread>(OrderedSpread ordered)) {
      ordered.ordered().forEach(f -> entries.add(entry("ordered", "in-order", edition, f)));
      ordered.unordered().forEach(f -> entries.add(entry("ordered", "categories", edition, f)));
      ordered.twoGroups().forEach(f -> entries.add(entry("ordered", "two-groups", edition, f)));
    }
    if (report.score() instanceof Part.Present<ScoreMet>(ScoreMet score)) {
      score.figures().forEach(f -> entries.add(entry("score", "schools", edition, f)));
      for (ScoreMet.Groups groups : score.groups()) {
        String feature = groups.edition().feature().id() + " ";
        String focal = feature + groups.names().getFirst();
        entries.add(entry("score", focal, groups.edition(), groups.focal()));
        entries.add(
            entry("score", feature + groups.names().getLast(), groups.edition(), groups.rest()));
        entries.add(entry("score", focal, groups.edition(), groups.difference()));
      }
    }
    return entries;
  }

  private static Entry entry(String part, String subject, Edition edition, Figure figure) {
    return new Entry(part, subject, edition.year(), edition.registration(), figure);
  }
}
