package nl.speelveld.opendata.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.text.DateText;

/// A date or a year inside a title or a name: `1 oktober 2019`, `scholen20220501`, `pc4_cbs2024`.
final class YearText {
  private static final Pattern PACKED = Pattern.compile("(?<!\\d)((?:19|20)\\d{6})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private YearText() {}

  /// The first date in words or figures, else the first year, else nothing.
  static Moment momentIn(String text) {
    Matcher packed = PACKED.matcher(text);
    var date =
        DateText.findInside(text)
            .or(() -> packed.find() ? DateText.find(packed.group(1)) : Optional.empty());
    if (date.isPresent()) {
      return new Moment(OptionalInt.of(date.get().getYear()), date.get().toString());
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? Moment.ofYear(Integer.parseInt(year.group(1))) : Moment.UNKNOWN;
  }
}
