package nl.speelveld.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// The account of a fault of our own: details in a file, a number and one sentence on the terminal.
final class FaultNote {
  private FaultNote() {}

  /// Writes the details away and gives the sentence.
  static String write(Throwable fault) {
    StringWriter details = new StringWriter();
    fault.printStackTrace(new PrintWriter(details, true));
    String number = String.format("%08x", details.toString().hashCode());
    try {
      Path file = Files.createTempFile("speelveld-fault-" + number + "-", ".txt");
      Files.writeString(file, Version.text() + System.lineSeparator() + details);
      return "something went wrong that is our fault, number "
          + number
          + "; the details were written to "
          + file;
    } catch (IOException unwritable) {
      return "something went wrong that is our fault, number "
          + number
          + " ("
          + fault
          + "); the details could not be written ("
          + unwritable.getMessage()
          + ")";
    }
  }
}
