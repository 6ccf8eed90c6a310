package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// What the command line says: complete in both languages, and in the language that is asked for.
class CommandWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[|}]");

  @Test
  void A01_both_languages_have_the_same_sentences_with_the_same_places() {
    Texts dutch = CommandWords.of(Language.NL).texts();
    Texts english = CommandWords.of(Language.EN).texts();
    assertThat(dutch.keys()).isEqualTo(english.keys());
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
  }

  @Test
  void A02_both_languages_explain_the_same_options() {
    assertThat(CommandWords.of(Language.NL).help().keySet())
        .isEqualTo(CommandWords.of(Language.EN).help().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void A03_every_command_and_every_option_is_explained(Language language) {
    CommandLine line = CommandLineRun.line(terminal(language));
    for (CommandLine command : withSubcommands(line)) {
      String name = command.getCommandSpec().qualifiedName();
      assertThat(command.getCommandSpec().usageMessage().description()).as(name).isNotEmpty();
      for (ArgSpec option : command.getCommandSpec().args()) {
        assertThat(option.description()).as(name + " " + option.paramLabel()).isNotEmpty();
        assertThat(option.paramLabel()).as(name).doesNotContain("bundle");
      }
    }
  }

  private static List<CommandLine> withSubcommands(CommandLine line) {
    List<CommandLine> all = new ArrayList<>(List.of(line));
    line.getSubcommands().values().forEach(command -> all.addAll(withSubcommands(command)));
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "monitor A --lang en, EN",
    "monitor A --lang=EN, EN",
    "monitor A --lang nl, NL",
    "monitor A, NL",
    "monitor --contry --lang en, EN",
    "--lang en monitor, EN",
    "monitor --lang fr, NL",
    "monitor --lang, NL",
    "'', NL"
  })
  void A04_the_language_is_known_also_where_the_line_is_wrong(String line, Language language) {
    assertThat(LanguageAsked.in(line.split(" "))).isEqualTo(language);
  }

  @Test
  void A05_what_was_meant_is_suggested_when_it_is_near() {
    assertThat(Shell.run("moniter").err()).contains("Bedoelt u: monitor?");
    assertThat(Shell.run("monitor", "--contry").err()).contains("Bedoelt u: --country?");
    assertThat(Shell.run("monitor", "--xyz").err()).doesNotContain("Bedoelt u");
    assertThat(Shell.run("index", "--unit", "u").err()).contains("ontbreken: --group, BESTAND");
    assertThat(Shell.run("index", "f", "--unit", "u").err()).contains("ontbreekt: --group");
  }

  private static Terminal terminal(Language language) {
    return Shell.terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream())
        .speaking(language);
  }

  private static Set<String> places(Texts texts, String key) {
    Matcher place = PLACE.matcher(texts.find(key).orElseThrow());
    return new TreeSet<>(
        Stream.iterate(place.find(), Boolean::booleanValue, more -> place.find())
            .map(found -> place.group(1))
            .toList());
  }
}
