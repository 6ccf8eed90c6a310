package nl.speelveld.e2e.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `speelveld demo` as a process of its own, with the web application on a free port; one for all
/// tests of this run. Where the environment names a `SPEELVELD_SITE` that runs, it is that one.
final class DemoSite {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static @Nullable String address;

  private DemoSite() {}

  /// The address of the site, which is started by the first who asks.
  static synchronized String address() throws IOException {
    String known = address == null ? System.getenv("SPEELVELD_SITE") : address;
    if (known != null) {
      return known;
    }
    String started = start();
    address = started;
    return started;
  }

  /// The address of a site of one's own, for who changes what others look at.
  static String fresh() throws IOException {
    return start();
  }

  private static String start() throws IOException {
    Path folder = Files.createTempDirectory("speelveld-demo");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.speelveld.app.Main"));
    command.addAll(List.of("demo", "--to", folder.resolve("demo").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        Thread.ofVirtual().start(() -> drain(said));
        return found.group();
      }
    }
    throw new AssertionError("the demo ended before it served:\n" + all);
  }

  /// Reads on, so that the process never waits for us.
  private static void drain(BufferedReader said) {
    try {
      while (said.readLine() != null) {
        continue;
      }
    } catch (IOException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
