package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.report.check.CheckPage;
import nl.speelveld.report.check.CheckedRound;
import nl.speelveld.report.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page that checks a family's outcome, in Chromium: right about what is right, clear about
/// what is not, without network, by keyboard, on a phone.
class CheckPageTest {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int PATIENCE = 20_000; // ms, on a busy machine
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;
  private static @Nullable Page phone;
  private static @TempDir Path folder;

  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<BrowserContext> opened = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    Path chromium = Chromium.required();
    Playwright started = Chromium.playwright();
    playwright = started;
    browser = Chromium.launch(started, chromium);
    for (Language language : Language.values()) {
      Files.writeString(folder.resolve(language.code() + ".html"), CheckPage.of(language));
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  @AfterEach
  void nothing_was_asked_of_a_network_and_nothing_went_wrong() {
    opened.forEach(BrowserContext::close);
    assertThat(requests).as("requests to a network").isEmpty();
    assertThat(console).as("console").isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1} pixels")
  @CsvSource({"nl,1280", "nl,360", "en,1280", "en,360"})
  void A01_an_honest_folder_is_right_and_the_page_accessible(String language, int width) {
    Page page = page(language, width);
    assertAccessible(page, width);
    check(page, CheckedRound.of(DrawKind.LOTTERY, 60), 13);
    assertThat(page.textContent("#verdict"))
        .contains(language.equals("nl") ? "Alles klopt" : "Everything is right");
    assertThat(page.locator(".step.good").count()).isEqualTo(7);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertAccessible(page, width);
  }

  private static void assertAccessible(Page page, int width) {
    AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
    assertThat(
            results.getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(CheckPageTest::told))
        .isEmpty();
    assertThat(results.getPasses()).hasSizeGreaterThan(10);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  private static String told(Rule rule) {
    return rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void A02_every_kind_of_draw_is_recounted_for_every_child(DrawKind kind) {
    CheckedRound round = CheckedRound.of(kind, 40);
    List<String> receipts =
        IntStream.range(0, 40).mapToObj(child -> round.receipt(child).text()).toList();
    Object states =
        page("nl", 1280)
            .evaluate(
                "([files, receipts, root]) => { const given = new Map(Object.entries(files).map("
                    + "([name, text]) => [name, speelveld.utf8(text)])); return receipts.map("
                    + "receipt => { const own = speelveld.checkOwn({files: given, receipt, root,"
                    + " code: ''}); return [...own.steps, speelveld.checkEverybody(own.round)].map("
                    + "step => step.state).join(' '); }); }",
                List.of(round.files(), receipts, round.root()));
    assertThat((List<?>) states)
        .hasSize(40)
        .allSatisfy(its -> assertThat(its).isEqualTo("good good good good good good good"));
  }

  @ParameterizedTest(name = "child {0}: {1}")
  @CsvSource({"2,Uw kind is afgemeld", "4,om een bijzondere reden", "0,Alles klopt"})
  void A03_who_withdrew_or_was_placed_by_hardship_reads_so(int child, String sentence) {
    Page page = page("nl", 1280);
    check(page, CheckedRound.withLaterActs(), child);
    assertThat(page.textContent("#result")).startsWith("✓ Alles klopt").contains(sentence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void B01_tampering_is_named(String what, CheckPageForgeries.Forgery forgery) {
    Page page = phone();
    page.click("button[type=reset]");
    load(page, forgery.files(), forgery.receipt());
    page.fill("#root", forgery.root());
    page.fill("#code", forgery.code());
    assertThat(submitted(page)).as(what).startsWith("✗ Er klopt iets niet");
    assertThat(page.textContent(".faults")).as(what).contains(forgery.message());
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
  }

  static Stream<Arguments> forgeries() {
    List<Arguments> all = new ArrayList<>();
    CheckPageForgeries.all().forEach(its -> all.add(Arguments.of(its.what(), its)));
    assertThat(all).hasSizeGreaterThanOrEqualTo(30);
    return all.stream();
  }

  @Test
  void B02_a_byte_changed_in_any_file_is_never_found_right() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Random random = new Random(8);
    Page page = phone();
    for (String name : round.files().keySet()) {
      for (int times = 0; times < 2; times++) {
        Map<String, String> files = round.files();
        String text = files.getOrDefault(name, "");
        int at = random.nextInt(text.length());
        char other = text.charAt(at) == '1' ? '2' : '1';
        files.put(name, text.substring(0, at) + other + text.substring(at + 1));
        load(page, files, round.receipt(0).text());
        page.fill("#root", round.root());
        assertThat(submitted(page)).as("%s at %d", name, at).startsWith("✗");
      }
    }
  }

  @Test
  void B03_the_page_with_a_fault_is_accessible_too() {
    CheckPageForgeries.Forgery forgery = CheckPageForgeries.all().getFirst();
    Page page = page("en", 360);
    load(page, forgery.files(), forgery.receipt());
    submitted(page);
    assertAccessible(page, 360);
  }

  @Test
  void C01_with_a_receipt_alone_the_page_says_what_is_not_checked() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Page page = page("nl", 1280);
    assertThat(submitted(page)).contains("Er is nog niets nagekeken");
    page.fill("#receipt", round.receipt(0).text());
    page.fill("#root", round.root().substring(0, 16));
    assertThat(submitted(page))
        .contains("Wat is nagekeken, klopt")
        .contains("De 16 tekens die u typte, zijn gelijk")
        .contains("Hiervoor is het bestand commitment.csv nodig")
        .contains("Hiervoor zijn alle bestanden nodig");
    assertThat(page.locator(".step.wrong").count()).isZero();
  }

  @Test
  void C02_without_the_root_of_the_newspaper_not_everything_is_right() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Page page = page("nl", 1280);
    load(page, round.files(), round.receipt(0).text());
    assertThat(submitted(page)).contains("U hebt de wortel van papier niet ingevuld");
    page.fill("#root", round.root().substring(0, 8));
    assertThat(submitted(page)).contains("Typ er minstens 16 tekens van");
    page.fill("#root", "wortel?");
    assertThat(submitted(page)).contains("is geen wortel");
    page.fill("#root", round.root().toUpperCase(Locale.ROOT).replaceAll("....", "$0 "));
    assertThat(submitted(page)).startsWith("✓ Alles klopt");
  }

  @Test
  void C03_a_receipt_may_be_pasted_from_a_message_that_broke_its_lines() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    String receipt = round.receipt(0).text();
    int path = receipt.indexOf("path,") + 40;
    String broken =
        "  "
            + receipt.substring(0, path)
            + "\r\n   "
            + receipt.substring(path).replace("\n", " \r\n\r\n");
    Page page = page("nl", 1280);
    page.fill("#receipt", broken);
    page.fill("#root", round.root());
    assertThat(submitted(page)).contains("Wat is nagekeken, klopt").contains("De 64 tekens");
  }

  @Test
  void C04_files_come_as_a_folder_by_dropping_or_under_the_name_of_a_second_download()
      throws IOException {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Path round1 = Files.createDirectories(folder.resolve("round").resolve("published"));
    for (Map.Entry<String, String> file : round.files().entrySet()) {
      Files.writeString(round1.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(round1.resolve("mijn bewijs.txt"), round.receipt(0).text());
    Files.writeString(round1.resolve("foto.jpg"), "geen tekst");
    Page page = page("nl", 1280);
    page.setInputFiles("#pick-folder", round1.getParent());
    page.getByText("Alle 16 bestanden zijn gekozen").waitFor();
    assertThat(page.textContent("#opened"))
        .contains("Uw ontvangstbewijs is gevonden")
        .contains("Niet gebruikt: foto.jpg");
    page.click("button[type=reset]");
    page.getByText("Er zijn nog geen bestanden gekozen").waitFor();
    page.setInputFiles("#pick", payload("places (1).csv", "x"));
    page.getByText("1 van de 16 bestanden gekozen").waitFor();
    page.evaluate(
        "const data = new DataTransfer(); data.items.add(new File(['x'], 'wishes.csv'));"
            + " document.dispatchEvent(new DragEvent('drop', {dataTransfer: data}));");
    page.getByText("2 van de 16 bestanden gekozen").waitFor();
  }

  @Test
  void C05_a_page_with_the_round_inside_opens_ready() throws IOException {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Files.writeString(
        folder.resolve("own.html"), CheckPage.with(Language.NL, round.files(), round.receipt(3)));
    Page page = page("own", 360);
    page.locator("#verdict").waitFor();
    assertThat(page.textContent("#result"))
        .contains("Wat is nagekeken, klopt")
        .contains("K-0004")
        .contains("U hebt de wortel van papier niet ingevuld");
    page.fill("#root", round.root());
    assertThat(submitted(page)).startsWith("✓ Alles klopt");
  }

  @Test
  void D01_all_goes_by_keyboard_and_the_verdict_gets_the_focus() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Page page = page("nl", 1280);
    // why now: on a busy machine a chooser can open before the browser was told to hand it over
    page.onFileChooser(early -> {});
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("skip");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("pick");
    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
    assertThat(chooser.isMultiple()).isTrue();
    chooser.setFiles(payloads(round.files(), round.receipt(0).text()));
    page.getByText("Alle 16 bestanden zijn gekozen").waitFor();
    List<String> reached = new ArrayList<>();
    while (!focused(page).equals("root") && reached.size() < 10) {
      page.keyboard().press("Tab");
      reached.add(focused(page));
    }
    assertThat(reached).containsExactly("pick-folder", "SUMMARY", "receipt", "root");
    page.keyboard().type(round.root().substring(0, 20));
    page.keyboard().press("Enter");
    page.locator("#verdict").waitFor();
    assertThat(focused(page)).isEqualTo("verdict");
    assertThat(page.textContent("#verdict")).contains("Alles klopt");
  }

  private static String focused(Page page) {
    return (String)
        page.evaluate("(e => e.id || e.className || e.tagName)(document.activeElement)");
  }

  @Test
  void D02_a_screen_reader_hears_states_in_words() {
    Page page = page("en", 1280);
    check(page, CheckedRound.of(DrawKind.LOTTERY, 24), 0);
    assertThat(page.locator(".mark:not([aria-hidden=true])").count()).isZero();
    Locator heading = page.locator("#step-place");
    assertThat(heading.innerText()).contains("4. Your child's place").contains("right");
    assertThat(page.locator(".step h3").count()).isEqualTo(7);
    assertThat(page.locator("[role=status]").count()).isEqualTo(2);
  }

  @Test
  void D03_without_script_the_page_says_what_to_do_instead() {
    Page page = context(false).newPage();
    page.navigate(uri("nl"));
    assertThat(page.textContent("main")).contains("Deze pagina kan nu niet rekenen");
    assertThat(page.locator("#form").isVisible()).isFalse();
    assertThat(page.locator("#h-words").isVisible()).isTrue();
  }

  @Test
  void E01_the_page_works_offline_and_makes_no_request() {
    Page page = page("nl", 360);
    page.context().setOffline(true);
    page.context()
        .route(
            "**/*",
            route -> {
              requests.add(route.request().url());
              route.abort();
            });
    check(page, CheckedRound.of(DrawKind.LOTTERY, 24), 0);
    assertThat(page.textContent("#verdict")).contains("Alles klopt");
  }

  @Test
  void E02_nothing_is_stored_and_any_request_is_refused() {
    Page page = page("nl", 1280);
    check(page, CheckedRound.of(DrawKind.LOTTERY, 24), 0);
    assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    assertThat(page.context().cookies()).isEmpty();
    for (String attempt :
        List.of(
            "fetch('http://127.0.0.1:9/x').catch(() => {})",
            "(new Image()).src = 'http://127.0.0.1:9/x.png'",
            "document.head.append(Object.assign(document.createElement('script'),"
                + " {src: 'http://127.0.0.1:9/x.js'}))")) {
      Object refused =
          page.evaluate(
              "new Promise(done => { document.addEventListener('securitypolicyviolation',"
                  + " e => done(e.effectiveDirective), {once: true}); "
                  + attempt
                  + "; })");
      assertThat((String) refused).isIn("connect-src", "img-src", "script-src-elem");
    }
    console.clear(); // the browser says there that it refused
    requests.clear(); // what was refused was asked by this test
  }

  @Test
  void E03_names_are_text_and_never_markup() {
    CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 24);
    Map<String, String> files = round.files();
    files.put(
        "seat-groups.csv",
        files.getOrDefault("seat-groups.csv", "").replace("Het Kompas,", "<b id=no>Kompas</b>,"));
    Page page = page("nl", 1280);
    load(page, files, round.receipt(0).text());
    assertThat(submitted(page)).contains("<b id=no>");
    assertThat(page.locator("#no").count()).isZero();
  }

  @Test
  void F01_hash_and_hmac_agree_with_those_of_the_jdk_at_every_length() {
    Page page = page("nl", 1280);
    Random random = new Random(256);
    List<String> keys = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int length = 0; length <= 200; length++) {
      byte[] message = new byte[length];
      byte[] key = new byte[length % 100 + 1];
      random.nextBytes(message);
      random.nextBytes(key);
      messages.add(hex(message));
      keys.add(hex(key));
      expected.add(Sha256.of(message).hex() + " " + hmac(key, message));
    }
    Object found =
        page.evaluate(
            "([keys, messages]) => messages.map((message, at) => { const s = speelveld; const m ="
                + " s.fromHex(message); return s.hex(s.sha256(m)) + ' ' +"
                + " s.hex(s.hmacUnder(s.fromHex(keys[at]))(m)); })",
            List.of(keys, messages));
    assertThat(found).isEqualTo(expected);
  }

  private static String hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return hex(mac.doFinal(message));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Test
  void F02_the_vectors_of_the_specification_come_out() throws IOException {
    Page page = page("nl", 1280);
    Map<String, String> vectors = CheckPageVectors.read();
    assertThat(call(page, "hex(frame(utf8('é'), utf8(''), utf8('x')))"))
        .isEqualTo(vectors.get("frame(\"é\", \"\", \"x\")"));
    List<String> lines = CheckPageVectors.lines(vectors);
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(4));
    assertThat(callList(page, "$0.sort(byBytes)", shuffled)).isEqualTo(lines);
    assertThat(callList(page, "$0.map(its => line(fields(its)))", lines)).isEqualTo(lines);
    String secret = vectors.getOrDefault("salt secret", "");
    assertThat(
            call(
                page,
                "hex(hmacUnder(fromHex($0))(frame(utf8('speelveld-salt-1'), utf8($1))))",
                secret,
                lines.getFirst()))
        .isEqualTo(vectors.get("salt 1"));
    assertThat(
            call(
                page,
                "hex(leafHash($0, $1))",
                vectors.getOrDefault("salt 1", ""),
                lines.getFirst()))
        .isEqualTo(vectors.get("leaf 1"));
    Object root =
        page.evaluate(
            "([secret, lines]) => { const s = speelveld; const salt = s.hmacUnder("
                + "s.fromHex(secret)); return s.rootOfLeaves(lines.map(line => s.leafHash(s.hex("
                + "salt(s.frame(s.utf8('speelveld-salt-1'), s.utf8(line)))), line))); }",
            List.of(secret, lines));
    assertThat(root).isEqualTo(vectors.get("root"));
    assertThat(
            page.evaluate(
                "([line, salt, leaves, path]) => speelveld.rootOfReceipt({line, salt, leaf: 0,"
                    + " leaves, path: path.split(' ')})",
                List.of(
                    lines.getFirst(),
                    vectors.getOrDefault("salt 1", ""),
                    lines.size(),
                    vectors.getOrDefault("path 1", ""))))
        .isEqualTo(vectors.get("root"));
    assertThat(call(page, "hex(sha256(fromHex($0)))", vectors.getOrDefault("secret", "")))
        .isEqualTo(vectors.get("secret-hash"));
    assertThat(
            call(
                page,
                "hex(seedOf($0, $1, $2))",
                vectors.getOrDefault("root", ""),
                vectors.getOrDefault("public-value", ""),
                vectors.getOrDefault("secret", "")))
        .isEqualTo(vectors.get("seed"));
    String seed = vectors.getOrDefault("seed", "");
    assertThat(call(page, "drawFrom(fromHex($0)).key('p-01', '', '')", seed))
        .isEqualTo(vectors.get("key of p-01"));
    assertThat(call(page, "drawFrom(fromHex($0)).key('p-01', '', 'De Regenboog, nabij')", seed))
        .isEqualTo(vectors.get("key of p-01 at De Regenboog, nabij"));
    assertThat(call(page, "drawFrom(fromHex($0)).key('p-04', 'twins-1', '')", seed))
        .isEqualTo(vectors.get("key of p-04 in twins-1"));
    assertThat(call(page, "String(drawFrom(fromHex($0)).start(7))", seed))
        .isEqualTo(vectors.get("start of 7"));
  }

  @Test
  void F03_lines_stand_in_the_order_of_their_bytes_beyond_the_first_plane_too() {
    Page page = page("nl", 1280);
    List<String> inOrder = List.of("", "A", "a", "é", "\ue000", "ﬀ", "\uffff", "😀", "😀a", "𠀀");
    List<String> turned = new ArrayList<>(inOrder).reversed();
    List<String> engine = new ArrayList<>(turned);
    engine.sort(CanonicalLine.ORDER);
    assertThat(callList(page, "$0.sort(byBytes)", turned)).isEqualTo(engine).isEqualTo(inOrder);
  }

  /// The value of an expression over the parts of the page's script; `$0`, `$1` … are texts.
  private static Object call(Page page, String expression, String... given) {
    return page.evaluate("given => { " + withParts(expression) + " }", Arrays.asList(given));
  }

  private static Object callList(Page page, String expression, List<String> list) {
    return page.evaluate("given => { " + withParts(expression) + " }", List.of(list));
  }

  private static String withParts(String expression) {
    return "const {sha256, hmacUnder, frame, utf8, hex, fromHex, fields, line, byBytes, leafHash,"
        + " rootOfLeaves, seedOf, drawFrom} = speelveld; return "
        + expression.replaceAll("\\$(\\d)", "given[$1]")
        + ";";
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static void check(Page page, CheckedRound round, int child) {
    load(page, round.files(), round.receipt(child).text());
    page.fill("#root", round.root().substring(0, 16));
    page.fill("#code", "K-%04d".formatted(child + 1));
    submitted(page);
  }

  private static void load(Page page, Map<String, String> files, String receipt) {
    page.setInputFiles("#pick", payloads(files, receipt));
    page.getByText("16 bestanden zijn gekozen").or(page.getByText("16 files are chosen")).waitFor();
    page.fill("#receipt", receipt); // one that is damaged may not be known for a receipt
  }

  private static FilePayload[] payloads(Map<String, String> files, String receipt) {
    List<FilePayload> all = new ArrayList<>();
    files.forEach((name, text) -> all.add(payload(name, text)));
    all.add(payload("ontvangstbewijs.csv", receipt));
    return all.toArray(FilePayload[]::new);
  }

  private static FilePayload payload(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /// Presses the button and gives what the page then says.
  private static String submitted(Page page) {
    page.evaluate("document.getElementById('result').hidden = true");
    page.click("button[type=submit]");
    page.locator("#verdict").waitFor();
    return page.textContent("#result");
  }

  /// One page for many tests, since opening a browser's window takes longer than a check.
  private static Page phone() {
    Page page = phone;
    if (page == null) {
      page = browser().newPage();
      page.setDefaultTimeout(PATIENCE);
      page.setViewportSize(360, 900);
      page.navigate(uri("nl"));
      phone = page;
    }
    return page;
  }

  private Page page(String name, int width) {
    Page page = context(true).newPage();
    page.setDefaultTimeout(PATIENCE);
    page.setViewportSize(width, 900);
    page.onConsoleMessage(message -> console.add(message.text()));
    page.onPageError(console::add);
    page.onRequest(request -> {
      if (!request.url().startsWith("file:")) {
        requests.add(request.url());
      }
    });
    page.navigate(uri(name));
    return page;
  }

  private static String uri(String name) {
    return folder.resolve(name + ".html").toUri().toString();
  }

  private BrowserContext context(boolean script) {
    BrowserContext context =
        browser()
            .newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("nl-NL"));
    opened.add(context);
    return context;
  }

  private static Browser browser() {
    if (browser == null) {
      throw new IllegalStateException("the browser is not open");
    }
    return browser;
  }
}
