package nl.speelveld.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of words. Of a key that stands in one twice the last sentence wins in silence.
class BundlesTest {
  @Test
  void A01_no_key_stands_in_a_file_of_words_twice() throws IOException {
    List<String> twice = new ArrayList<>();
    int files = 0;
    try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : all.filter(its -> its.toString().endsWith(".properties")).toList()) {
        files++;
        Set<String> seen = new HashSet<>();
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .forEach(key -> twice.add(file.getFileName() + ": " + key));
      }
    }
    assertThat(files).isGreaterThan(20);
    assertThat(twice).isEmpty();
  }
}
