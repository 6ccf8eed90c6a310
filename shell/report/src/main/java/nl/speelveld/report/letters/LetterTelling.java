package nl.speelveld.report.letters;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.RefusedChoice;

/// What a letter says, sentence by sentence, for who prints it otherwise: a page says the same
/// words as the letter.
///
/// @param heading what became of the application
/// @param outcome why, and what to do now, in paragraphs
/// @param choices the choices above the place; all choices without a place
/// @param noHelp what would have changed nothing; empty where nothing is said
/// @param waiting where the child waits, a sentence each; empty for who waits nowhere
/// @param remedies where to go with a disagreement, a sentence each
public record LetterTelling(
    String heading,
    List<String> outcome,
    List<Choice> choices,
    String noHelp,
    List<String> waiting,
    List<String> remedies) {
  public LetterTelling {
    outcome = List.copyOf(outcome);
    choices = List.copyOf(choices);
    waiting = List.copyOf(waiting);
    remedies = List.copyOf(remedies);
  }

  /// A choice that was not granted.
  ///
  /// @param rank which choice it was, 1 is the first
  /// @param programme name
  /// @param why what decided, with the numbers
  public record Choice(int rank, String programme, String why) {}

  /// What a letter says in a language.
  public static LetterTelling of(LetterContent letter, Language language) {
    FamilyOutcome outcome = letter.outcome();
    LetterWords words = new LetterWords(letter, language);
    LetterSentences sentences = new LetterSentences(words, outcome);
    WhySentences why = new WhySentences(words);
    return new LetterTelling(
        sentences.heading(),
        sentences.outcome(),
        outcome.refused().stream().map(its -> choice(its, why)).toList(),
        outcome.noHelp().isEmpty() ? "" : sentences.noHelp(),
        waiting(outcome, sentences),
        remedies(letter, words, sentences));
  }

  private static Choice choice(RefusedChoice refused, WhySentences why) {
    return new Choice(refused.rank(), refused.programme(), why.of(refused));
  }

  private static List<String> waiting(FamilyOutcome outcome, LetterSentences sentences) {
    List<String> all = new ArrayList<>();
    outcome.reserve().forEach(its -> all.add(sentences.waiting(its)));
    if (!all.isEmpty()) {
      all.add(sentences.waitingUntil());
    }
    return all;
  }

  private static List<String> remedies(
      LetterContent letter, LetterWords words, LetterSentences sentences) {
    List<String> all = new ArrayList<>();
    letter.outcome().remedies().forEach(its -> all.add(sentences.remedy(its)));
    if (!all.isEmpty()) {
      all.add(words.say("remedy.person"));
    }
    all.add(words.say("questions", arg("contact", words.name(letter.office().sender().contact()))));
    return all;
  }
}
