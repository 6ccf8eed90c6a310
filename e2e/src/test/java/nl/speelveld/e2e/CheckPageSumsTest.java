package nl.speelveld.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import org.junit.jupiter.api.Test;

/// The sums in the page that checks a family's outcome agree with those of the JDK and of the
/// specification.
class CheckPageSumsTest extends CheckPageInBrowser {
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
}
