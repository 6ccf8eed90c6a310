package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// The account of a fault of our own: details in a file, a number and one sentence on the terminal.
final class FaultNote {
  private FaultNote() {}

  /// Writes the details away and gives the sentence.
  static String write(Throwable fault, CommandWords words) {
    StringWriter details = new StringWriter();
    fault.printStackTrace(new PrintWriter(details, true));
    String number = String.format("%08x", details.toString().hashCode());
    try {
      Path file = Files.createTempFile("speelveld-fault-" + number + "-", ".txt");
      Files.writeString(file, Version.text() + System.lineSeparator() + details);
      return words.say("fault.noted", arg("number", number), arg("file", file.toString()));
    } catch (IOException unwritable) {
      return words.say(
          "fault.unnoted",
          arg("number", number),
          arg("fault", fault.toString()),
          arg("problem", unwritable.toString()));
    }
  }
}
