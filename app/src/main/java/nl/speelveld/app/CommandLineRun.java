package nl.speelveld.app;

import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// One run of the command line: wrong use becomes one sentence, our fault one sentence with a
/// number; never a stack trace on the terminal.
final class CommandLineRun {
  private CommandLineRun() {}

  /// Runs a command and gives its exit code.
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new SpeelveldCommand());
    line.addSubcommand(new DemoCommand(terminal));
    line.addSubcommand(new ImportCommand(terminal));
    line.addSubcommand(new MonitorCommand(terminal));
    line.addSubcommand(new IndexCommand(terminal));
    line.addSubcommand(new ChangeCommand(terminal));
    line.setOut(new java.io.PrintWriter(terminal.out(), true));
    line.setErr(new java.io.PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((fault, given) -> refuse(terminal, fault));
    line.setExecutionExceptionHandler((fault, command, result) -> explain(terminal, fault));
    return guarded(terminal, () -> line.execute(args));
  }

  /// Runs something; an error of the machine (no memory, no stack) ends as our fault too.
  static int guarded(Terminal terminal, IntSupplier run) {
    try {
      return run.getAsInt();
    } catch (Throwable fault) { // why all: a stack trace is no answer, whatever went wrong
      terminal.err().println("speelveld: " + FaultNote.write(fault));
      return ExitCode.OUR_FAULT;
    }
  }

  private static int refuse(Terminal terminal, ParameterException fault) {
    String sentence = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    terminal
        .err()
        .println(
            "speelveld: "
                + sentence
                + " (see: "
                + fault.getCommandLine().getCommandSpec().qualifiedName()
                + " --help)");
    return ExitCode.WRONG_USE;
  }

  private static int explain(Terminal terminal, Exception fault) {
    if (fault instanceof WrongUse wrong) {
      terminal.err().println("speelveld: " + wrong.sentence().replaceAll("\\p{Cc}", " "));
      return ExitCode.WRONG_USE;
    }
    terminal.err().println("speelveld: " + FaultNote.write(fault));
    return ExitCode.OUR_FAULT;
  }
}
