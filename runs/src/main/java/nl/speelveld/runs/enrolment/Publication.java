package nl.speelveld.runs.enrolment;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.published.PublishedFiles;
import nl.speelveld.matching.published.PublishedRound;

/// What is public of a round at each moment.
final class Publication {
  private Publication() {}

  /// The files by name.
  static Map<String, String> files(Progress progress, ActLog log) {
    Map<String, String> files = new LinkedHashMap<>();
    switch (progress) {
      case Progress.Open() -> {}
      case Progress.Frozen _ -> {}
      case Progress.Committed(_, var commitment) -> files.put("commitment.csv", commitment.text());
      case Progress.Drawn(_, var commitment, var numbers) -> {
        files.put("commitment.csv", commitment.text());
        files.put("reveal.csv", PublishedFiles.reveal(numbers));
        files.put("numbers.csv", PublishedFiles.numbers(numbers));
      }
      case Progress.Assigned assigned -> files.putAll(PublishedFiles.of(of(assigned, log)));
    }
    if (!log.entries().isEmpty()) {
      files.put("log.csv", log.text());
    }
    return files;
  }

  /// The published round.
  static PublishedRound of(Progress.Assigned assigned, ActLog log) {
    return new PublishedRound(
        assigned.drawn().sealed(),
        assigned.drawn().commitment(),
        assigned.drawn().numbers(),
        assigned.first(),
        new PublishedRound.Today(assigned.after().assignment(), assigned.numbers()),
        log);
  }
}
