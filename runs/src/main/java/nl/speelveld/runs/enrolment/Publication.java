package nl.speelveld.runs.enrolment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
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

  /// The published round. Late applicants are under no root, so they stand in no file of it.
  static PublishedRound of(Progress.Assigned assigned, ActLog log) {
    Assignment now = assigned.after().assignment();
    Market frozen = assigned.drawn().sealed().round().market();
    int[] seats = new int[frozen.seatGroups().size()];
    Arrays.setAll(seats, now.market()::seats);
    int[] granted = new int[frozen.applicants()];
    Arrays.setAll(granted, row -> now.findWish(row).orElse(-1));
    return new PublishedRound(
        assigned.drawn().sealed(),
        assigned.drawn().commitment(),
        assigned.drawn().numbers(),
        Assignment.of(frozen.withSeats(seats), granted),
        log);
  }
}
