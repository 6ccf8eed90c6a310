package nl.speelveld.web.officer;

import java.util.List;

/// A page with a few fields and one button, for something that is done after the outcome.
///
/// @param path where it goes
/// @param version the version of the round that was seen
/// @param sentences what it means
/// @param inputs its fields
/// @param button what the button says
/// @param back where to go for who does not want it
/// @param files whether files are handed in
public record ActForm(
    String path,
    long version,
    List<String> sentences,
    List<Input> inputs,
    String button,
    String back,
    boolean files) {
  public ActForm {
    sentences = List.copyOf(sentences);
    inputs = List.copyOf(inputs);
  }

  /// A field.
  ///
  /// @param kind `text`, `area`, `select` or `file`
  /// @param options what can be chosen; none but for `select`
  public record Input(String kind, String name, String label, String help, List<Option> options) {
    public Input {
      options = List.copyOf(options);
    }

    static Input text(String name, String label, String help) {
      return new Input("text", name, label, help, List.of());
    }

    static Input area(String name, String label, String help) {
      return new Input("area", name, label, help, List.of());
    }

    static Input file(String name, String label, String help) {
      return new Input("file", name, label, help, List.of());
    }
  }

  /// Something that can be chosen.
  public record Option(String value, String text) {}
}
