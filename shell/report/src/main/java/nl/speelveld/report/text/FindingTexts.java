package nl.speelveld.report.text;

import static nl.speelveld.report.text.Arg.arg;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.speelveld.runs.monitor.MonitorFinding;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Findings in words: what is wrong, where, what we saw, what to do now.
///
/// The texts of a family stand beside it, in `findings_nl.properties` and `findings_en.properties`
/// of its package or of a package around it (`S101.title`, `S101.content`, `S101.action`); families
/// of the core, which holds no texts, stand in this package. Each `{placeholder}` is a component of
/// the finding. A component whose values are words of the program has words of its own
/// (`O114.problem.geometry`).
public final class FindingTexts {
  private static final String OWN = "nl/speelveld/report/text/findings";

  private final Texts texts;
  private final Bundle own;
  private final Map<String, Bundle> ofPackage = new HashMap<>();

  private FindingTexts(Texts texts, Bundle own) {
    this.texts = texts;
    this.own = own;
  }

  /// The words in a language.
  public static FindingTexts of(Language language) {
    Bundle own = Bundle.find(OWN, language).orElseGet(() -> new Bundle(Map.of()));
    return new FindingTexts(Texts.of(language), own);
  }

  /// What is wrong, in a few words.
  public String title(Finding finding) {
    return find(finding, "title").orElse(finding.code());
  }

  /// Where it is and what was seen.
  public String content(Finding finding) {
    return find(finding, "content").orElseGet(() -> plain(finding));
  }

  /// What to do now; empty where there is nothing to do.
  public String action(Finding finding) {
    return find(finding, "action").orElse("");
  }

  /// A sentence for each kind of finding, with how often it was made, and for each finding in a
  /// file that people write by hand; in the order of the findings.
  public List<String> summarise(Findings findings) {
    ToldFindings chosen = ToldFindings.of(findings, _ -> "", 1);
    Map<String, Long> more = new HashMap<>(chosen.more());
    List<String> sentences = new ArrayList<>();
    for (Finding finding : chosen.told()) {
      String words = (content(finding) + " " + action(finding)).strip();
      Long left = more.remove(finding.code());
      sentences.add(
          left == null
              ? words
              : words + " " + texts.say("findings.times", arg("n", texts.numbers().whole(left))));
    }
    return sentences;
  }

  /// The text of a part (`title`, `content`, `action`), its places filled.
  Optional<String> find(Finding finding, String part) {
    String key = finding.code() + "." + part;
    String sentence = own.sentences().get(key);
    if (sentence == null) {
      sentence = beside(finding).sentences().get(key);
    }
    return Optional.ofNullable(sentence).map(text -> fill(text, components(finding)));
  }

  /// The bundle of the family's package, else of the packages around it.
  private Bundle beside(Finding finding) {
    return ofPackage.computeIfAbsent(finding.getClass().getPackageName(), this::nearest);
  }

  private Bundle nearest(String family) {
    String path = family.replace('.', '/');
    while (true) {
      Optional<Bundle> found = Bundle.find(path + "/findings", texts.language());
      int parent = path.lastIndexOf('/');
      if (found.isPresent() || parent < 0) {
        return found.orElseGet(() -> new Bundle(Map.of()));
      }
      path = path.substring(0, parent);
    }
  }

  private static String fill(String text, Map<String, String> components) {
    Matcher place = Sentences.PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      String value = visible(components.getOrDefault(place.group(1), "?"));
      place.appendReplacement(filled, Matcher.quoteReplacement(Sentences.written(place, value)));
    }
    return place.appendTail(filled).toString();
  }

  private String plain(Finding finding) {
    String seen = visible(components(finding).toString());
    return texts.say("finding.plain", arg("code", finding.code()), arg("seen", seen));
  }

  /// A text from a file without what steers a terminal (escapes, bells, turns of direction).
  private static String visible(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
  }

  private Map<String, String> components(Finding finding) {
    Map<String, String> values = new LinkedHashMap<>();
    Place place = finding.place();
    values.put("file", place.file());
    values.put("row", Long.toString(place.row()));
    values.put("field", place.field());
    RecordComponent[] components = finding.getClass().getRecordComponents();
    for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
      if (component.getType() != Place.class) {
        String name = component.getName();
        values.put(name, inWords(finding, name, value(finding, component)));
      }
    }
    return values;
  }

  /// A value in words where its family has them (`O114.problem.geometry`), in the sentence of the
  /// component (`O114.problem`) where it has that, else as it stands.
  private String inWords(Finding finding, String component, String value) {
    Map<String, String> words = beside(finding).sentences();
    String key = finding.code() + "." + component;
    String own = words.get(key + "." + value);
    String around = words.get(key);
    return own != null ? own : around != null ? fill(around, Map.of(component, value)) : value;
  }

  // a count of pupils in a finding of the monitor stands in a report that may leave the house
  private static boolean isOfPupils(Finding finding, RecordComponent component) {
    return finding instanceof MonitorFinding && component.getName().equals("pupils");
  }

  // where a municipality counted its own pupils, it is the categories that it could not fill
  private static DisclosureRules rules(Finding finding) {
    return finding instanceof MonitorFinding.CategoryLeftOut
        ? DisclosureRules.microdata()
        : DisclosureRules.openData();
  }

  private String pupils(long count, DisclosureRules rules) {
    return switch (DisclosureControl.protectCount(count, rules)) {
      case ProtectedCell.Shown(long shown) -> texts.numbers().whole(shown);
      case ProtectedCell.Suppressed ignored ->
          texts.say("findings.fewer", arg("n", rules.minimumCell()));
    };
  }

  private String value(Finding finding, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(finding);
      return switch (value) {
        case List<?> list -> String.join(", ", list.stream().map(String::valueOf).toList());
        case Double number -> texts.numbers().decimals(number, 2);
        case Long count when isOfPupils(finding, component) -> pupils(count, rules(finding));
        case Long number -> texts.numbers().whole(number);
        case null, default -> String.valueOf(value);
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "finding (" + finding.code() + ") hides its component (" + component.getName() + ")", e);
    }
  }
}
