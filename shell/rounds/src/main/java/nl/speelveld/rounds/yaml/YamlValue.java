package nl.speelveld.rounds.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a YAML file, with the line on which it begins, counted from 1.
public sealed interface YamlValue {
  /// The line.
  long line();

  /// A text as it stands: numbers, dates and yes and no are texts too. Nothing is an empty text.
  record Text(long line, String text) implements YamlValue {}

  /// A list.
  record Items(long line, List<YamlValue> items) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Values by name, in the order of the file.
  record Fields(long line, Map<String, YamlValue> values) implements YamlValue {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
