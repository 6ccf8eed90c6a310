package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ResourceBundle;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// One run of the command line: wrong use becomes one sentence, our fault one sentence with a
/// number; never a stack trace on the terminal.
final class CommandLineRun {
  private CommandLineRun() {}

  /// Runs a command and gives its exit code.
  static int run(Terminal surroundings, String... args) {
    Terminal terminal = surroundings.speaking(LanguageAsked.in(args));
    CommandLine line = line(terminal);
    line.setParameterExceptionHandler(
        (fault, given) -> guarded(terminal, () -> refuse(terminal, fault, given)));
    line.setExecutionExceptionHandler((fault, command, result) -> explain(terminal, fault));
    return guarded(terminal, () -> line.execute(args));
  }

  /// All commands, explained in the language of the terminal.
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new SpeelveldCommand());
    line.addSubcommand(new DemoCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(new BackupCommand(terminal));
    line.addSubcommand(new RestoreCommand(terminal));
    line.addSubcommand(new KeyCommand(terminal));
    line.addSubcommand(new ImportCommand(terminal));
    line.addSubcommand(new MonitorCommand(terminal));
    line.addSubcommand(new IndexCommand(terminal));
    line.addSubcommand(new ChangeCommand(terminal));
    line.addSubcommand(EnrolCommand.line(terminal));
    line.addSubcommand(ChoiceCommand.line(terminal));
    line.addSubcommand(new SimulateCommand(terminal));
    line.addSubcommand(OptimiseCommand.line(terminal));
    line.setOut(new java.io.PrintWriter(terminal.out(), true));
    line.setErr(new java.io.PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    explain(line, terminal.words().help());
    return line;
  }

  /// Gives a command and all commands under it the texts of `--help`.
  private static void explain(CommandLine line, ResourceBundle help) {
    line.setResourceBundle(help);
    line.getSubcommands().values().forEach(command -> explain(command, help));
  }

  /// Runs something; an error of the machine (no memory, no stack) ends as our fault too.
  static int guarded(Terminal terminal, IntSupplier run) {
    try {
      return run.getAsInt();
    } catch (Throwable fault) { // why all: a stack trace is no answer, whatever went wrong
      tell(terminal, FaultNote.write(fault, terminal.words()));
      return ExitCode.OUR_FAULT;
    }
  }

  private static int refuse(Terminal terminal, ParameterException fault, String... given) {
    CommandWords words = terminal.words();
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = Misread.of(fault, given).sentence(words);
    tell(terminal, words.say("line.help", arg("sentence", sentence), arg("command", command)));
    return ExitCode.WRONG_USE;
  }

  private static int explain(Terminal terminal, Exception fault) {
    if (fault instanceof WrongUse wrong) {
      tell(terminal, wrong.sentence(terminal.words()));
      return ExitCode.WRONG_USE;
    }
    tell(terminal, FaultNote.write(fault, terminal.words()));
    return ExitCode.OUR_FAULT;
  }

  /// One line, without what steers a terminal: words in it may come from any file.
  private static void tell(Terminal terminal, String sentence) {
    terminal.err().println("speelveld: " + sentence.replaceAll("\\p{Cc}+", " "));
  }
}
