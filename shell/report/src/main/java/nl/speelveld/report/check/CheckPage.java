package nl.speelveld.report.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.report.chart.Escape;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;

/// The page that checks one family's receipt and outcome, and the whole round where all files are
/// there. It stores and sends nothing.
///
/// Its reader opens the published files and the receipt, and types over the root as it was
/// published before the draw. A sentence names each fault; what could not be checked is said too.
public final class CheckPage {
  /// Where the sentences stand: `page.…` on the page, the others are said by its script.
  static final String PATH = "nl/speelveld/report/check/check";

  private static final String STATIC = "page.";
  private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z.]+)}}");

  private CheckPage() {}

  /// The page in a language, empty: the same bytes for every family and every round.
  public static String of(Language language) {
    return page(language, "");
  }

  /// The page with published files and a receipt inside, so that it opens with the check done but
  /// for the root that was published before the draw: that must come from elsewhere.
  ///
  /// @param published text by file name, as `PublishedFiles.of` gives it; some may be left out, and
  ///   what needs these is then said not to be checked
  public static String with(Language language, Map<String, String> published, Receipt receipt) {
    ObjectNode given = JsonNodeFactory.instance.objectNode();
    ObjectNode files = given.putObject("files");
    new TreeMap<>(published).forEach(files::put);
    given.put("receipt", receipt.text());
    return page(
        language,
        "<script type=\"application/json\" id=\"embedded\">" + data(given) + "</script>\n");
  }

  private static String page(Language language, String embedded) {
    Texts texts = Texts.of(PATH, language);
    Matcher place = PLACE.matcher(PageParts.frame());
    StringBuilder html = new StringBuilder(1 << 17);
    while (place.find()) {
      String filled =
          switch (place.group(1)) {
            case "language" -> language.code();
            case "policy" -> PageParts.policy();
            case "style" -> PageParts.style();
            case "script" -> PageParts.script();
            case "words" -> data(words(texts));
            case "embedded" -> embedded;
            default -> Escape.markup(texts.say(place.group(1)));
          };
      place.appendReplacement(html, Matcher.quoteReplacement(filled));
    }
    return place.appendTail(html).toString();
  }

  /// What the script says; the places in its sentences stay open.
  private static ObjectNode words(Texts texts) {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    texts.keys().stream()
        .filter(key -> !key.startsWith(STATIC))
        .sorted()
        .forEach(key -> words.put(key, texts.find(key).orElseThrow()));
    return words;
  }

  // why: data inside a script element must not close it, whatever a family or a school is called
  private static String data(ObjectNode node) {
    return node.toString().replace("<", "\\u003c");
  }
}
