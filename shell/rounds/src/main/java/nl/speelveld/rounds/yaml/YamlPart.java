package nl.speelveld.rounds.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value that is to be written as YAML, with how it reads best.
public sealed interface YamlPart {
  /// A text: quoted where it would otherwise be read as something else.
  record Text(String text) implements YamlPart {}

  /// A number, a day, or yes or no: written as it stands.
  record Plain(String text) implements YamlPart {}

  /// A list.
  ///
  /// @param inline whether it stands on one line, between brackets
  record Items(List<YamlPart> items, boolean inline) implements YamlPart {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Values by name, in this order.
  ///
  /// @param inline whether they stand on one line, between braces
  record Fields(Map<String, YamlPart> values, boolean inline) implements YamlPart {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /// A whole number.
  static YamlPart whole(int number) {
    return new Plain(Integer.toString(number));
  }

  /// Texts on one line; one alone stands without brackets.
  static YamlPart texts(List<String> texts) {
    List<YamlPart> parts = texts.stream().<YamlPart>map(Text::new).toList();
    return parts.size() == 1 ? parts.getFirst() : new Items(parts, true);
  }
}
