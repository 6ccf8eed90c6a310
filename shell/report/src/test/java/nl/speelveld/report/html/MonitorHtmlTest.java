package nl.speelveld.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.report.Demoland;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.Markup;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.monitor.Reference;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MonitorHtmlTest {
  private final String page = MonitorHtml.of(Demostad.report(), Language.NL);

  @Test
  void A01_the_page_tells_eight_blocks_in_the_order_of_reading() {
    assertThat(blocks(page))
        .containsExactly(
            "verdict", "meeting", "spread", "mirror", "residence", "years", "where", "sources");
  }

  @Test
  void A02_the_heading_of_a_block_says_the_finding() {
    // 11 of 24 and 5 of 24 stand in the fixture; 0.027 of 0.162 between denominations is 17%
    assertThat(page)
        .contains("Ja, segregatie speelt een rol in Demostad")
        .contains("zitten er 11 van de 24 uit die groep, in de klas van een andere leerling 5")
        .contains("17% van de ongelijke verdeling zit tussen richtingen");
  }

  @Test
  void A03_every_picture_is_well_formed_named_and_described() {
    for (String svg : pictures(page)) {
      Document picture = Markup.parse(svg);
      assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
      assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(picture.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }
    assertThat(pictures(page)).hasSize(2 * 11); // eleven pictures, each wide and narrow
  }

  @Test
  void A04_no_output_holds_a_number_that_is_none_or_an_open_place() {
    for (String html : pages()) {
      assertThat(html).doesNotContain("NaN", "Infinity", "null");
      assertThat(Pattern.compile("\\{[a-zA-Z]+}").matcher(body(html)).find()).isFalse();
    }
  }

  @Test
  void A05_no_id_occurs_twice() {
    for (String html : pages()) {
      Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
      HashSet<String> seen = new HashSet<>();
      while (ids.find()) {
        assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
      }
    }
  }

  @Test
  void A06_the_page_needs_no_network_and_runs_only_its_own_script() {
    for (String html : pages()) {
      assertThat(html).doesNotContain("<link", "src=", "@import", "onclick", " style=");
      assertThat(Pattern.compile("url\\((?!#)").matcher(html).find()).isFalse();
      assertThat(Pattern.compile("href=\"(?!#|data:text/csv)").matcher(html).find()).isFalse();
      // the policy names the digests of the one style and the one script that stand in the page
      assertThat(policy(html))
          .isEqualTo(
              "default-src 'none'; style-src "
                  + digest(only(html, "style"))
                  + "; script-src "
                  + digest(only(html, "script"))
                  + "; base-uri 'none'; form-action 'none'");
    }
  }

  @Test
  void A07_hidden_schools_look_hidden_and_their_counts_are_nowhere() {
    assertThat(page).contains("class=\"hidden\"").contains("niet getoond (te weinig leerlingen)");
  }

  @Test
  void A08_an_absent_part_says_why_and_what_would_bring_it() {
    String small = MonitorHtml.of(Demostad.small(), Language.NL);
    assertThat(blocks(small)).hasSize(8);
    assertThat(small)
        .contains("Voeg het DUO-bestand met leerlingen naar postcode en school toe")
        .contains("Klein &amp; &quot;Fijn&quot; &lt;dorp&gt; is te klein om segregatie te meten");
  }

  @Test
  void A09_the_same_report_gives_the_same_bytes() {
    assertThat(MonitorHtml.of(Demostad.report(), Language.NL)).isEqualTo(page);
  }

  @Test
  void A10_a_page_is_valid_where_html_and_xml_agree() {
    for (String html : pages()) {
      Document read = Markup.parse(asXml(html));
      assertThat(read.getElementsByTagName("h1").getLength()).isEqualTo(1);
      assertThat(inside(read, "style", "head")).isTrue();
      assertThat(inside(read, "meta", "head")).isTrue();
      NodeList captions = read.getElementsByTagName("caption");
      assertThat(captions.getLength()).isEqualTo(read.getElementsByTagName("table").getLength());
    }
  }

  @Test
  void A11_a_link_inside_the_page_points_at_something() {
    for (String html : pages()) {
      Matcher link = Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"").matcher(html);
      while (link.find()) {
        for (String id : link.group(1).split(" ")) {
          assertThat(html).contains(" id=\"" + id + "\"");
        }
      }
    }
  }

  @Test
  void A12_a_table_is_saved_with_the_cells_that_it_shows() {
    Matcher link =
        Pattern.compile("download=\"speelveld-mirror-summary.csv\" href=\"data:[^,]*,([^\"]*)\"")
            .matcher(page);
    assertThat(link.find()).isTrue();
    String file = URLDecoder.decode(link.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    assertThat(file).startsWith("\uFEFFindeling;scholen;leerlingen\r\n");
    Element table = byId(Markup.parse(asXml(page)), "table", "t-mirror-summary");
    List<String> rows = file.lines().skip(1).toList();
    NodeList bodies = table.getElementsByTagName("tr");
    assertThat(bodies.getLength()).isEqualTo(rows.size() + 1);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(bodies.item(i + 1).getTextContent()).isEqualTo(rows.get(i).replace(";", ""));
    }
  }

  @Test
  void A13_no_reader_can_order_schools_by_their_composition() {
    Document read = Markup.parse(asXml(page));
    Element schools = byId(read, "table", "t-schools");
    assertThat(sorted(schools)).containsExactly("school", "code", "richting", "leerlingen");
    assertThat(page).doesNotContainIgnoringCase("achterstand");
  }

  @Test
  void A14_where_no_school_may_be_shown_the_page_does_not_say_none_of_none() {
    for (String html : pages()) {
      assertThat(html).doesNotContain("0 van de 0", "0 of the 0", "0 out of 0");
    }
  }

  private static List<String> sorted(Element table) {
    List<String> sorted = new ArrayList<>();
    NodeList heads = table.getElementsByTagName("th");
    for (int i = 0; i < heads.getLength(); i++) {
      if (!((Element) heads.item(i)).getAttribute("data-sort").isEmpty()) {
        sorted.add(heads.item(i).getTextContent());
      }
    }
    return sorted;
  }

  private static Element byId(Document document, String name, String id) {
    NodeList found = document.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      if (((Element) found.item(i)).getAttribute("id").equals(id)) {
        return (Element) found.item(i);
      }
    }
    throw new AssertionError("no " + name + " with id " + id);
  }

  private static boolean inside(Document document, String name, String parent) {
    NodeList found = document.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      if (!found.item(i).getParentNode().getNodeName().equals(parent)) {
        return false;
      }
    }
    return found.getLength() > 0;
  }

  // HTML leaves meta open and takes the text of style and script as it stands
  private static String asXml(String html) {
    return html.replace("<!doctype html>\n", "")
        .replaceAll("<meta ([^>]*)>", "<meta $1/>")
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>");
  }

  private static String only(String html, String element) {
    Matcher found =
        Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL).matcher(html);
    assertThat(found.find()).isTrue();
    String text = found.group(1);
    assertThat(found.find()).as("a second " + element).isFalse();
    return text;
  }

  private static String policy(String html) {
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"").matcher(html);
    assertThat(policy.find()).isTrue();
    return policy.group(1);
  }

  private static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> pages() {
    return List.of(
        MonitorHtml.of(Demostad.report(), Language.NL),
        MonitorHtml.of(Demostad.report(), Language.EN),
        MonitorHtml.of(Demostad.report(Reference.MUNICIPALITY), Language.NL),
        MonitorHtml.of(Demostad.small(), Language.EN),
        CountryHtml.of(Demoland.country(), Language.NL),
        CountryHtml.of(Demoland.country(), Language.EN));
  }

  private static String body(String html) {
    return html.substring(html.indexOf("</style>"));
  }

  private static List<String> blocks(String html) {
    List<String> blocks = new ArrayList<>();
    Matcher section = Pattern.compile("<section class=\"[^\"]*\" id=\"([^\"]+)\"").matcher(html);
    while (section.find()) {
      blocks.add(section.group(1));
    }
    return blocks;
  }

  private static List<String> pictures(String html) {
    List<String> pictures = new ArrayList<>();
    Matcher svg = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(html);
    while (svg.find()) {
      pictures.add(svg.group());
    }
    return pictures;
  }
}
