package nl.speelveld.opendata.statline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.tables.Measure;

/// Which column of a StatLine table is what: region, period, dimension or topic.
///
/// In OData a topic ends in a position number (`GemiddeldInkomen_72`), in a CSV with labels it ends
/// in its unit (`Opleidingsniveau/Laag/Waarde (%)`); any other column is a dimension.
final class StatLineColumns {
  private static final Pattern STEM = Pattern.compile("(.*\\D)_(\\d+)");
  private static final Pattern LABEL = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");

  /// Topics that are text, by their stem.
  private static final Set<String> TEXT_TOPICS =
      Set.of(
          "GEMEENTENAAM",
          "SOORTREGIO",
          "CODERING",
          "MEESTVOORKOMENDEPOSTCODE",
          "INDELINGSWIJZIGINGWIJKENENBUURTEN");

  /// A column that divides the figures further.
  record Dimension(int column, String name) {}

  /// A column of figures.
  record Topic(int column, Measure measure) {}

  private final Header header;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private int period = -1;
  private int code = -1;
  private int name = -1;
  private int municipality = -1;

  StatLineColumns(Header header) {
    this.header = header;
    for (int column = 0; column < header.width(); column++) {
      place(column);
    }
    if (code < 0) { // the region itself holds the code
      code = name;
    }
  }

  private void place(int column) {
    String spelled = header.spelled(column);
    Matcher stem = STEM.matcher(header.name(column).strip());
    String bare = stem.matches() ? Header.spell(stem.group(1)) : spelled;
    if (spelled.equals("PERIODEN")) {
      period = column;
    } else if (bare.equals("CODERING") || spelled.startsWith("REGIOCODE")) {
      code = column;
    } else if (isRegion(spelled)) {
      name = column;
    } else if (bare.equals("GEMEENTENAAM")) {
      municipality = column;
    } else if (!spelled.equals("ID") && !TEXT_TOPICS.contains(bare)) {
      placeFigure(column, stem);
    }
  }

  private static boolean isRegion(String spelled) {
    return spelled.startsWith("WIJKENENBUURTEN")
        || spelled.startsWith("WIJKEN_EN_BUURTEN")
        || spelled.equals("REGIOS")
        || spelled.equals("REGIO_S")
        || spelled.equals("GEMEENTEN");
  }

  private void placeFigure(int column, Matcher stem) {
    Matcher label = LABEL.matcher(header.name(column).strip());
    if (stem.matches()) {
      topics.add(new Topic(column, new Measure(stem.group(1), "")));
    } else if (label.matches()) {
      topics.add(new Topic(column, new Measure(slashed(label.group(1)), label.group(2))));
    } else if (header.spelled(column).equals("VALUE") && header.has("MEASURE")) {
      topics.add(new Topic(column, new Measure("", "")));
    } else if (!header.spelled(column).isEmpty()) {
      dimensions.add(new Dimension(column, header.name(column).strip()));
    }
  }

  // "Opleidingsniveau/Laag/Waarde" becomes opleidingsniveau/laag/waarde
  private static String slashed(String label) {
    StringBuilder text = new StringBuilder();
    for (String part : label.split("/", -1)) {
      String spelled = Header.spell(part).toLowerCase(Locale.ROOT).replace('_', '-');
      text.append(text.isEmpty() ? "" : "/").append(spelled);
    }
    return text.toString();
  }

  /// Whether this is a table of regions with figures.
  boolean areWhole() {
    boolean figures = !topics.isEmpty();
    return figures && code >= 0 && (period >= 0 || header.has("ID"));
  }

  int period() {
    return period;
  }

  int code() {
    return code;
  }

  /// Column of the name, -1 where the region column is the code.
  int name() {
    return name == code ? -1 : name;
  }

  int municipality() {
    return municipality;
  }

  List<Topic> topics() {
    return topics;
  }

  List<Dimension> dimensions() {
    return dimensions;
  }
}
