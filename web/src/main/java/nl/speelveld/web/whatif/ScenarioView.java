package nl.speelveld.web.whatif;

import java.util.List;
import java.util.Optional;

/// What stands on the page of a scenario.
///
/// @param place name of the municipality
/// @param base address of the page without its question
/// @param asked the question of the page
/// @param reproduction how well the model does
/// @param left what was chosen and can be chosen
/// @param answer what came of it; empty while it is computed or where something is wrong
/// @param waits whether it is being computed
/// @param beside scenarios that were put beside
/// @param saving what an officer of the municipality can save; empty for everybody else
/// @param notes what the model cannot show, and how it was computed
public record ScenarioView(
    String place,
    String base,
    Asked asked,
    Reproduced reproduction,
    Left left,
    Optional<AnswerView> answer,
    boolean waits,
    Beside beside,
    Optional<Saving> saving,
    Notes notes) {

  /// Words of the measures, which forms hand on.
  public List<String> words() {
    return asked.measures().stream().map(Typed::word).toList();
  }

  /// Words of the scenarios beside.
  public List<String> besideWords() {
    return asked.beside().stream().map(Asked::word).toList();
  }

  /// The question of the page, as it stands behind its address.
  public String query() {
    return asked.query();
  }

  /// How well the model reproduces what was counted.
  ///
  /// @param waits whether it is still being tested
  /// @param isGood whether all that was counted lies in its band
  /// @param first the first line
  /// @param sentences each test in a sentence
  public record Reproduced(boolean waits, boolean isGood, String first, List<String> sentences) {}

  /// What was chosen and can be chosen.
  ///
  /// @param cards the measures, in their order
  /// @param form the form that is open
  /// @param groups measures that can be chosen, by the groups of the agenda; none where the
  ///   scenario is full
  /// @param leaving whether families leave in the scenario, and what switches that
  /// @param unread words of the address that name no measure
  public record Left(
      List<Card> cards,
      Optional<FormView> form,
      List<Offers> groups,
      Leaving leaving,
      List<String> unread) {}

  /// Whether families leave where their group is small.
  ///
  /// @param href address where it is switched; empty where the scenario is full
  public record Leaving(boolean isOn, String href) {}

  /// A measure that was chosen.
  ///
  /// @param number its place, from 1
  /// @param name of the kind
  /// @param sentence what it is exactly
  /// @param evidence `STRONG`, `INDICATION` or `UNKNOWN`
  /// @param problem what is wrong with it, empty for nothing
  /// @param links what can be done with it
  public record Card(
      int number, String name, String sentence, String evidence, String problem, Links links) {}

  /// What can be done with a measure; an address is empty where it cannot.
  public record Links(String edit, String remove, String earlier, String later) {}

  /// Measures of a group of the agenda.
  public record Offers(String group, List<Offer> offers) {}

  /// A measure that can be chosen.
  ///
  /// @param evidence `STRONG`, `INDICATION` or `UNKNOWN`
  /// @param know what it costs to know
  /// @param href where its form opens
  public record Offer(String name, String what, String evidence, String know, String href) {}

  /// A form of a measure.
  ///
  /// @param kind word of the kind
  /// @param title heading
  /// @param what what the measure is
  /// @param place the place of the measure that is changed, empty for a new one
  /// @param fields its fields
  /// @param words words of the measures that stand, which the form hands on
  /// @param beside words of the scenarios beside, likewise
  /// @param cancel the page without the form
  public record FormView(
      String kind,
      String title,
      String what,
      String place,
      List<FieldView> fields,
      List<String> words,
      List<String> beside,
      String cancel) {}

  /// A field.
  ///
  /// @param name name and id
  /// @param help a hint, empty for none
  /// @param value what stands in it
  /// @param problem what is wrong, empty for nothing
  /// @param options what can be chosen; none for a number
  public record FieldView(
      String name, String label, String help, String value, String problem, List<Option> options) {}

  /// Something that can be chosen.
  public record Option(String value, String text) {}

  /// Scenarios beside the one at hand.
  ///
  /// @param scenarios those
  /// @param put address with the one at hand put beside; empty where there is no room, or nothing
  /// @param compare address where they are compared; empty where there are not two
  public record Beside(List<Other> scenarios, String put, String compare) {}

  /// A scenario beside.
  ///
  /// @param number from 1
  /// @param measures sentences
  /// @param take address with it at hand
  /// @param drop address without it
  public record Other(int number, List<String> measures, String take, String drop) {}

  /// What an officer of the municipality can save.
  ///
  /// @param name what was typed
  /// @param problem what is wrong with it
  /// @param saved those that are kept
  public record Saving(String name, String problem, List<Kept> saved) {}

  /// A scenario that is kept.
  public record Kept(String id, String name, String href) {}

  /// What the model cannot show, and how it was computed.
  public record Notes(List<String> limits, List<String> how) {}
}
