package nl.speelveld.rounds.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Named values of a file, asked one by one; what nobody asked for is told in the end.
///
/// What is missing or wrong becomes a finding, and a harmless value stands in for it, so that all
/// faults of a file are told at once. Nothing that was read may be used when there are findings.
public final class Section {
  private final String file;
  private final String path;
  private final YamlValue.Fields fields;
  private final Findings.Collector findings;
  private final Set<String> asked = new LinkedHashSet<>();

  private Section(String file, String path, YamlValue.Fields fields, Findings.Collector findings) {
    this.file = file;
    this.path = path;
    this.fields = fields;
    this.findings = findings;
  }

  /// The whole of a file.
  public static Section of(String file, YamlValue value, Findings.Collector findings) {
    return of(file, "", value, findings);
  }

  private static Section of(
      String file, String path, YamlValue value, Findings.Collector findings) {
    if (value instanceof YamlValue.Fields fields) {
      return new Section(file, path, fields, findings);
    }
    findings.add(
        new FileFinding.WrongValue(
            new Place(file, value.line(), path), shown(value), "name: value"));
    return new Section(file, path, new YamlValue.Fields(value.line(), Map.of()), findings);
  }

  /// Whether this part is there.
  public boolean has(String name) {
    asked.add(name);
    return fields.values().containsKey(name);
  }

  /// The line on which the section begins.
  public Place place() {
    return new Place(file, fields.line(), path);
  }

  /// The names, in order of the file; for sections whose names are data.
  public List<String> names() {
    return List.copyOf(fields.values().keySet());
  }

  /// A value that must be there.
  public YamlValue value(String name) {
    asked.add(name);
    YamlValue value = fields.values().get(name);
    if (value == null) {
      findings.add(new FileFinding.PartMissing(place(), name));
      return new YamlValue.Text(fields.line(), "");
    }
    return value;
  }

  /// A text that must be there and not be empty.
  public String text(String name) {
    boolean there = has(name);
    YamlValue value = value(name);
    String text = plain(name, value, "text");
    if (there && text.isEmpty() && value instanceof YamlValue.Text) {
      wrong(name, value, "text");
    }
    return text;
  }

  /// A text that may be left out.
  public Optional<String> findText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  private String plain(String name, YamlValue value, String expected) {
    if (value instanceof YamlValue.Text(long line, String text)) {
      return text;
    }
    wrong(name, value, expected);
    return "";
  }

  /// A whole number within bounds that must be there.
  public int whole(String name, int least, int most) {
    YamlValue value = value(name);
    return whole(name, value, least, most);
  }

  /// A whole number within bounds, or this where it is left out.
  public int wholeOr(String name, int least, int most, int otherwise) {
    return has(name) ? whole(name, least, most) : otherwise;
  }

  private int whole(String name, YamlValue value, int least, int most) {
    String expected = least + " … " + most;
    String text = plain(name, value, expected);
    int number = text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : least - 1;
    if (number < least || number > most) {
      if (value instanceof YamlValue.Text && has(name)) {
        wrong(name, value, expected);
      }
      return least;
    }
    return number;
  }

  /// A number that must be there.
  public double number(String name) {
    YamlValue value = value(name);
    String text = plain(name, value, "12.5");
    if (text.matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
      return Double.parseDouble(text) + 0.0; // -0 is 0
    }
    if (has(name)) {
      wrong(name, value, "12.5");
    }
    return 0;
  }

  /// A number within bounds that must be there.
  public double number(String name, double least, double most) {
    YamlValue value = value(name);
    String expected = plainNumber(least) + " … " + plainNumber(most);
    String text = plain(name, value, expected);
    boolean isNumber = text.matches("-?\\d{1,12}(\\.\\d{1,12})?");
    double number = isNumber ? Double.parseDouble(text) + 0.0 : Double.NaN;
    if (number >= least && number <= most) {
      return number;
    }
    if (value instanceof YamlValue.Text && has(name)) {
      wrong(name, value, expected);
    }
    return least;
  }

  private static String plainNumber(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /// A day that must be there.
  public LocalDate date(String name) {
    YamlValue value = value(name);
    try {
      return LocalDate.parse(plain(name, value, "2027-03-01"));
    } catch (DateTimeException notADay) {
      if (value instanceof YamlValue.Text && has(name)) {
        wrong(name, value, "2027-03-01");
      }
      return LocalDate.EPOCH;
    }
  }

  /// Yes or no, `true` or `false`; no where it is left out.
  public boolean isYes(String name) {
    return has(name) && word(name, List.of("true", "false")).equals("true");
  }

  /// One of these words.
  public String word(String name, List<String> words) {
    YamlValue value = value(name);
    String text = plain(name, value, String.join(", ", words));
    if (words.contains(text)) {
      return text;
    }
    if (has(name)) {
      wrong(name, value, String.join(", ", words));
    }
    return words.getFirst();
  }

  /// Texts: a list of them, or one alone; none where it is left out.
  public List<String> texts(String name) {
    if (!has(name)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (YamlValue item : items(name)) {
      texts.add(plain(name, item, "text"));
    }
    return List.copyOf(texts);
  }

  /// Values: a list of them, or one alone; none where it is left out.
  public List<YamlValue> items(String name) {
    if (!has(name)) {
      return List.of();
    }
    YamlValue value = value(name);
    return value instanceof YamlValue.Items(long line, List<YamlValue> items)
        ? items
        : List.of(value);
  }

  /// Sections in a list; none where it is left out.
  public List<Section> sections(String name) {
    return items(name).stream().map(item -> of(file, path(name), item, findings)).toList();
  }

  /// A section that must be there.
  public Section section(String name) {
    YamlValue value = value(name);
    return has(name)
        ? of(file, path(name), value, findings)
        : new Section(
            file, path(name), new YamlValue.Fields(fields.line(), Map.of()), Findings.collector());
  }

  /// A section that may be left out.
  public Optional<Section> findSection(String name) {
    return has(name) ? Optional.of(section(name)) : Optional.empty();
  }

  /// A section whose names are data: each of its parts, read; none where it is left out.
  public <T> Map<String, T> byName(String name, Function<NamedPart, T> read) {
    Map<String, T> parts = new LinkedHashMap<>();
    findSection(name)
        .ifPresent(section ->
            section
                .names()
                .forEach(its -> parts.put(its, read.apply(new NamedPart(section, its)))));
    return parts;
  }

  /// A part of a section whose names are data.
  public record NamedPart(Section section, String name) {}

  /// The value as a section.
  public Section asSection(String name, YamlValue value) {
    return of(file, path(name), value, findings);
  }

  /// Tells that a value cannot stand here.
  public void wrong(String name, YamlValue value, String expected) {
    findings.add(
        new FileFinding.WrongValue(
            new Place(file, value.line(), path(name)), shown(value), expected));
  }

  /// Tells of every part that nobody asked for.
  public void end() {
    for (Map.Entry<String, YamlValue> part : fields.values().entrySet()) {
      if (!asked.contains(part.getKey())) {
        Place place = new Place(file, part.getValue().line(), path.isEmpty() ? file : path);
        findings.add(new FileFinding.UnknownPart(place, part.getKey(), nearest(part.getKey())));
      }
    }
  }

  /// The part with most letters in common at the same place of the name, the first of equals.
  private String nearest(String seen) {
    String best = "";
    int most = -1;
    for (String name : asked) {
      int same = 0;
      while (same < Math.min(name.length(), seen.length())
          && name.charAt(same) == seen.charAt(same)) {
        same++;
      }
      int ofEnd = 0;
      while (ofEnd < Math.min(name.length(), seen.length()) - same
          && name.charAt(name.length() - 1 - ofEnd) == seen.charAt(seen.length() - 1 - ofEnd)) {
        ofEnd++;
      }
      if (same + ofEnd > most) {
        most = same + ofEnd;
        best = name;
      }
    }
    return best;
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shown(YamlValue value) {
    return switch (value) {
      case YamlValue.Text(long line, String text) ->
          text.length() > 60 ? text.substring(0, 60) + " …" : text;
      case YamlValue.Items items -> "[…]";
      case YamlValue.Fields fields -> "{…}";
    };
  }
}
