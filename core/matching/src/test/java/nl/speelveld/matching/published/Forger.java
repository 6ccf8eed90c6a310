package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;

/// Somebody who changes a published folder and covers the traces: new hashes, and a log whose
/// payloads and chain fit the changed files.
final class Forger {
  private final Map<String, String> files;

  Forger(Map<String, String> files) {
    this.files = new LinkedHashMap<>(files);
  }

  Forger replace(String file, String before, String after) {
    String text = files.getOrDefault(file, "");
    int at = text.indexOf(before);
    if (at < 0) {
      throw new AssertionError("(" + before + ") is not in " + file + ":\n" + text);
    }
    files.put(file, text.substring(0, at) + after + text.substring(at + before.length()));
    return this;
  }

  /// Another place, at the last act and today.
  Forger replacePlace(int line, String other) {
    return replace("assigned.csv", line("assigned.csv", line), other)
        .replace("places.csv", line("places.csv", line), other);
  }

  /// Another value in one column of the first row of which this holds.
  Forger change(String file, Predicate<List<String>> which, int column, String value) {
    List<String> lines = new ArrayList<>(files.getOrDefault(file, "").lines().toList());
    for (int at = 1; at < lines.size(); at++) {
      List<String> fields = new ArrayList<>(CanonicalLine.findFields(lines.get(at)).orElseThrow());
      if (which.test(fields)) {
        fields.set(column, value);
        lines.set(at, CanonicalLine.of(fields));
        files.put(file, CanonicalLine.file(lines));
        return this;
      }
    }
    throw new AssertionError("no such row in " + file + ":\n" + files.get(file));
  }

  Forger add(String file, String line) {
    files.merge(file, line + "\n", String::concat);
    return this;
  }

  Forger removeLine(String file, int line) {
    List<String> lines = new ArrayList<>(files.getOrDefault(file, "").lines().toList());
    lines.remove(line);
    files.put(file, CanonicalLine.file(lines));
    return this;
  }

  Forger remove(String file) {
    files.remove(file);
    return this;
  }

  String line(String file, int line) {
    return files.getOrDefault(file, "").lines().toList().get(line);
  }

  /// New hashes and a new log over the files as they now are.
  Map<String, String> coverTraces() {
    List<String> hashes = new ArrayList<>();
    files.forEach((name, text) -> {
      if (!name.equals("hashes.csv") && !name.equals("log.csv")) {
        hashes.add(CanonicalLine.of(name, Sha256.ofText(text).hex()));
      }
    });
    files.put("hashes.csv", CsvFile.sorted("file,sha256", hashes));
    Map<String, String> payloads =
        Map.of(
            "frozen", root(),
            "committed", files.getOrDefault("commitment.csv", ""),
            "revealed", files.getOrDefault("reveal.csv", ""),
            "drawn", files.getOrDefault("numbers.csv", ""),
            "assigned", files.getOrDefault("assigned.csv", ""),
            "published", files.getOrDefault("hashes.csv", ""));
    files.put("log.csv", chained(payloads));
    return files;
  }

  private String root() {
    return files.getOrDefault("commitment.csv", "").replaceFirst("(?s).*\nroot,(\\w+)\n.*", "$1");
  }

  private String chained(Map<String, String> payloads) {
    List<String> lines = files.getOrDefault("log.csv", "").lines().toList();
    List<String> forged = new ArrayList<>(List.of(lines.getFirst()));
    String previous = "0".repeat(64);
    for (String line : lines.subList(1, lines.size())) {
      int end = line.length() - 3 * 64 - 2; // payload, previous and hash stand at the end
      String act = line.split(",", -1)[2];
      String own = line.substring(end, end + 64);
      String its = payloads.get(act);
      String payload = its == null ? own : Sha256.ofText(its).hex();
      String open = line.substring(0, end) + payload + "," + previous;
      previous = Sha256.ofText(open).hex();
      forged.add(open + "," + previous);
    }
    return CanonicalLine.file(forged);
  }

  Map<String, String> files() {
    return files;
  }
}
