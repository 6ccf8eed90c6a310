package nl.speelveld.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The test vectors as they stand in the specification of the draw.
final class CheckPageVectors {
  private CheckPageVectors() {}

  /// Values by name, from the block of `docs/reference/draw.md`.
  static Map<String, String> read() throws IOException {
    Path root = Path.of(System.getProperty("speelveld.root", ".."));
    String page = Files.readString(root.resolve("docs/reference/draw.md"));
    String block = page.split("```vectors\n", 2)[1].split("\n```", 2)[0];
    Map<String, String> vectors = new LinkedHashMap<>();
    for (String line : block.split("\n")) {
      String[] parts = line.split(" = ", 2);
      vectors.put(parts[0], parts[1]);
    }
    return vectors;
  }

  /// The frozen lines, in their order.
  static List<String> lines(Map<String, String> vectors) {
    List<String> lines = new ArrayList<>();
    for (int at = 1; vectors.containsKey("line " + at); at++) {
      lines.add(vectors.getOrDefault("line " + at, ""));
    }
    return lines;
  }
}
