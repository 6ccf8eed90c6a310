package nl.speelveld.rounds.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlPart;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.Size;

/// A number, or the two ends between which it lies: `0.2`, or `[0.1, 0.3]`.
final class Ends {
  private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,12})?";
  private static final String WHOLE = "-?\\d{1,9}";

  private Ends() {}

  /// One that must be there.
  static Range read(Section section, String name, Range allowed) {
    return isList(section, name)
        ? ends(section, name, NUMBER, allowed)
        : Range.at(section.number(name, allowed.low(), allowed.high()));
  }

  /// One that may be left out.
  static Range readOr(Section section, String name, Range allowed, Range usual) {
    return section.has(name) ? read(section, name, allowed) : usual;
  }

  /// How large a policy is; the usual band where the file does not say.
  static Range size(Section section, String name, Range allowed, Size size) {
    if (!section.has(name) && size.findUsual().isPresent()) {
      return size.findUsual().get();
    }
    if (!size.isWhole()) {
      return read(section, name, allowed);
    }
    return isList(section, name)
        ? ends(section, name, WHOLE, allowed)
        : Range.at(section.whole(name, (int) allowed.low(), (int) allowed.high()));
  }

  private static boolean isList(Section section, String name) {
    return section.has(name) && section.value(name) instanceof YamlValue.Items;
  }

  private static Range ends(Section section, String name, String form, Range allowed) {
    List<Double> ends = new ArrayList<>();
    for (YamlValue item : section.items(name)) {
      if (item instanceof YamlValue.Text(long _, String text) && text.matches(form)) {
        ends.add(Double.parseDouble(text) + 0.0); // -0 is 0
      }
    }
    if (section.items(name).size() == 2
        && ends.size() == 2
        && ends.getFirst() >= allowed.low()
        && ends.getFirst() <= ends.getLast()
        && ends.getLast() <= allowed.high()) {
      return new Range(ends.getFirst(), ends.getLast());
    }
    section.wrong(
        name,
        section.value(name),
        "[%s, %s]".formatted(shortest(allowed.low()), shortest(allowed.high())));
    return Range.at(allowed.low());
  }

  /// As a file has it.
  static YamlPart write(Range range) {
    return range.isKnown()
        ? number(range.low())
        : new YamlPart.Items(List.of(number(range.low()), number(range.high())), true);
  }

  static YamlPart number(double number) {
    return new YamlPart.Plain(shortest(number));
  }

  private static String shortest(double number) {
    return BigDecimal.valueOf(number)
        .setScale(12, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
