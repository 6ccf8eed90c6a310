package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What is published and deposed before the draw, so that afterwards nothing can be chosen.
///
/// @param round name of the round
/// @param kind how numbers come about
/// @param root root over rules, seats and applications
/// @param leaves how many lines are under it
/// @param code version of the program that will assign, with the fingerprint of its release
/// @param publicSource which public number of a later moment will be used, exactly: `drand
///   quicknet, round 14560000, randomness`; empty for numbers that are supplied
/// @param secretHash SHA-256 of the bytes of the notary's secret, as 64 hexadecimal digits; empty
///   for numbers that are supplied
public record Commitment(
    String round,
    DrawKind kind,
    Value256 root,
    int leaves,
    String code,
    String publicSource,
    String secretHash) {
  /// Form of the files, as it stands in them.
  public static final String FORMAT = "speelveld-round-2";

  /// Least bytes of a notary's secret: with fewer it could be found from its hash by trying.
  public static final int LEAST_SECRET_BYTES = 16;

  /// Who announces what: the version of the code, and where chance will come from.
  ///
  /// @param code version of the program that will assign
  /// @param publicSource which public number of a later moment will be used
  /// @param secretHash SHA-256 of the notary's secret, 64 hexadecimal digits
  public record Announced(String code, String publicSource, String secretHash) {
    /// For numbers that are drawn elsewhere: only the version of the code.
    public static Announced withoutChance(String code) {
      return new Announced(code, "", "");
    }
  }

  /// The commitment to a sealed round.
  ///
  /// @throws IllegalArgumentException where [#check] finds an error
  public static Commitment of(SealedRound sealed, Announced announced) {
    Findings findings = check(sealed.round().kind(), announced);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(
          "the announcement has errors, the first is ("
              + findings.kept().getFirst()
              + "). Ask check(…) before you commit.");
    }
    FrozenRound round = sealed.round();
    return new Commitment(
        round.name(),
        round.kind(),
        sealed.root(),
        sealed.leaves(),
        announced.code(),
        announced.publicSource(),
        announced.secretHash());
  }

  /// What is missing in an announcement.
  public static Findings check(DrawKind kind, Announced announced) {
    Findings.Collector findings = Findings.collector();
    Map<String, String> needed =
        kind == DrawKind.SUPPLIED
            ? Map.of("code", announced.code())
            : Map.of("code", announced.code(), "public-source", announced.publicSource());
    needed.forEach((field, text) -> {
      Place place = new Place("commitment", 0, field);
      if (text.isBlank()) {
        findings.add(new DrawFinding.PartMissing(place));
      } else if (!CanonicalLine.isClean(text)) {
        findings.add(new DrawFinding.UncleanText(place));
      }
    });
    if (kind != DrawKind.SUPPLIED && Value256.find(announced.secretHash()).isEmpty()) {
      findings.add(new DrawFinding.NotAHash(new Place("commitment", 0, "secret-hash")));
    }
    return findings.toFindings();
  }

  /// The hash by which a notary's secret is published: SHA-256 of its bytes, as `sha256sum` gives.
  public static String hashOfSecret(String secretHex) {
    return Sha256.of(HexFormat.of().parseHex(secretHex)).hex();
  }

  /// The file `commitment.csv`.
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(CanonicalLine.of("name", "value"));
    lines.add(CanonicalLine.of("format", FORMAT));
    lines.add(CanonicalLine.of("round", round));
    lines.add(CanonicalLine.of("draw", kind.code()));
    lines.add(CanonicalLine.of("root", root.hex()));
    lines.add(CanonicalLine.of("leaves", Integer.toString(leaves)));
    lines.add(CanonicalLine.of("code", code));
    lines.add(CanonicalLine.of("public-source", publicSource));
    lines.add(CanonicalLine.of("secret-hash", secretHash));
    return CanonicalLine.file(lines);
  }
}
