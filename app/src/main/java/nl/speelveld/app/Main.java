package nl.speelveld.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.speelveld.report.text.Language;

/// The front door: `speelveld demo | import | monitor | index | change`.
public final class Main {
  private Main() {}

  /// Runs one command and ends with its exit code.
  public static void main(String[] args) {
    // why: texts are Dutch with accents; the terminal's own encoding is UTF-8 on every machine of
    // the last ten years, but Java may think otherwise where LANG is not set
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Clock clock = Clock.systemDefaultZone();
    Terminal terminal =
        new Terminal(out, err, System.console() != null, System.getenv(), Language.NL, clock);
    int code = CommandLineRun.run(terminal, args);
    out.flush();
    System.exit(code);
  }
}
