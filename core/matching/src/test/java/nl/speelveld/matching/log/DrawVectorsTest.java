package nl.speelveld.matching.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Frame;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.draw.LotteryKeys;
import nl.speelveld.matching.draw.SealedRound;
import org.junit.jupiter.api.Test;

/// The vectors in `docs/reference/draw.md` are what the code computes. `SPEELVELD_WRITE=1` writes
/// them anew.
class DrawVectorsTest {
  @Test
  void A01_the_page_and_the_code_have_the_same_vectors() throws IOException {
    Path file =
        Path.of(System.getProperty("speelveld.root", "../.."), "docs", "reference", "draw.md");
    String page = Files.readString(file);
    if ("1".equals(System.getenv("SPEELVELD_WRITE"))) {
      int from = page.indexOf("```vectors\n") + "```vectors\n".length();
      int to = page.indexOf("```", from);
      page = page.substring(0, from) + CanonicalLine.file(vectors()) + page.substring(to);
      Files.writeString(file, page);
    }
    String block = page.replaceFirst("(?s).*\n```vectors\n(.*?)```.*", "$1");
    assertThat(block.lines().toList()).isEqualTo(vectors());
  }

  private static List<String> vectors() {
    SealedRound sealed = ExampleRound.sealed(ExampleDraw.SINGLE);
    var reveal = ExampleRound.reveal(sealed);
    LotteryKeys keys = LotteryKeys.of(reveal.seed());
    List<String> vectors = new ArrayList<>();
    vectors.add(
        "frame(\"é\", \"\", \"x\") = " + HexFormat.of().formatHex(Frame.ofTexts("é", "", "x")));
    vectors.add("salt secret = " + ExampleRound.SALTS.hex());
    List<String> lines = sealed.round().lines();
    for (int line = 0; line < lines.size(); line++) {
      vectors.add("line " + (line + 1) + " = " + lines.get(line));
    }
    vectors.add("salt 1 = " + sealed.salt(0).hex());
    vectors.add("leaf 1 = " + sealed.leaf(0).hex());
    vectors.add("path 1 = " + path(sealed));
    vectors.add("root = " + sealed.root().hex());
    vectors.add("secret = " + ExampleRound.SECRET);
    vectors.add("secret-hash = " + Commitment.hashOfSecret(ExampleRound.SECRET));
    vectors.add("public-value = " + ExampleRound.PUBLIC_VALUE);
    vectors.add("seed = " + reveal.seed().hex());
    vectors.add("key of p-01 = " + keys.alone("p-01", "").text());
    vectors.add(
        "key of p-01 at De Regenboog, nabij = " + keys.alone("p-01", "De Regenboog, nabij").text());
    vectors.add("key of p-04 in twins-1 = " + keys.inFamily("twins-1", "p-04", "").text());
    vectors.add("numbers of p-01 … p-07 = " + numbers(sealed));
    vectors.add("start of 7 = " + keys.start(7));
    Instant noon = Instant.parse("2026-04-04T12:00:00Z");
    ActLog log =
        ((ActLog.Result.Recorded) ActLog.empty().append(noon, new Act.Opened("Example 2026")))
            .log();
    vectors.add("log entry 1 = " + log.entries().getFirst().line());
    return vectors;
  }

  private static String path(SealedRound sealed) {
    return sealed.receipt(0).path().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static String numbers(SealedRound sealed) {
    return DrawnNumbers.of(sealed.round(), ExampleRound.reveal(sealed)).lots().stream()
        .map(Lot::number)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
