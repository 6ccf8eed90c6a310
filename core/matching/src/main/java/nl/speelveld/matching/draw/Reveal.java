package nl.speelveld.matching.draw;

import java.util.HexFormat;
import java.util.List;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Frame;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What is made known at the draw, and the seed that follows from it.
///
///     seed = SHA-256(frame("speelveld-seed-1", root, public value, secret))
///
/// Nobody knows the seed before: the organiser knows not the secret, the notary not the public
/// value, and neither can change the root.
public final class Reveal {
  private static final String PURPOSE = "speelveld-seed-1";
  private final String publicValue;
  private final String secretHex;
  private final Value256 seed;

  private Reveal(String publicValue, String secretHex, Value256 seed) {
    this.publicValue = publicValue;
    this.secretHex = secretHex;
    this.seed = seed;
  }

  /// What came of a reveal.
  public sealed interface Result {
    /// The parts fit the commitment.
    record Accepted(Reveal reveal) implements Result {}

    /// They do not; there is no seed.
    record Refused(Findings findings) implements Result {}
  }

  /// Makes known.
  ///
  /// @param commitment what was published
  /// @param publicValue the public number as its source writes it
  /// @param secretHex the notary's secret, two hexadecimal digits a byte, small letters
  public static Result of(Commitment commitment, String publicValue, String secretHex) {
    Findings findings = RevealCheck.of(commitment, publicValue, secretHex);
    if (findings.hasErrors()) {
      return new Result.Refused(findings);
    }
    byte[] secret = HexFormat.of().parseHex(secretHex);
    byte[] framed =
        Frame.of(Frame.text(PURPOSE), commitment.root().bytes(), Frame.text(publicValue), secret);
    return new Result.Accepted(new Reveal(publicValue, secretHex, Sha256.of(framed)));
  }

  /// The seed.
  public Value256 seed() {
    return seed;
  }

  /// The file `reveal.csv`.
  public String text() {
    return CanonicalLine.file(
        List.of(
            CanonicalLine.of("name", "value"),
            CanonicalLine.of("public-value", publicValue),
            CanonicalLine.of("secret", secretHex),
            CanonicalLine.of("seed", seed.hex())));
  }

  /// The faults of a reveal.
  private static final class RevealCheck {
    static Findings of(Commitment commitment, String publicValue, String secretHex) {
      Findings.Collector findings = Findings.collector();
      if (commitment.kind() == DrawKind.SUPPLIED) {
        findings.add(new DrawFinding.NothingToReveal(Place.file("reveal")));
        return findings.toFindings();
      }
      checkValue(publicValue, findings);
      checkSecret(commitment, secretHex, findings);
      return findings.toFindings();
    }

    private static void checkValue(String publicValue, Findings.Collector findings) {
      Place place = new Place("reveal", 0, "public-value");
      if (publicValue.isBlank()) {
        findings.add(new DrawFinding.PartMissing(place));
      } else if (!CanonicalLine.isClean(publicValue)) {
        findings.add(new DrawFinding.UncleanText(place));
      }
    }

    private static void checkSecret(
        Commitment commitment, String secretHex, Findings.Collector findings) {
      Place place = new Place("reveal", 0, "secret");
      if (secretHex.isBlank()) {
        findings.add(new DrawFinding.PartMissing(place));
      } else if (!secretHex.matches("([0-9a-f]{2})+")) {
        findings.add(new DrawFinding.NotHexadecimal(place));
      } else if (secretHex.length() < 2 * Commitment.LEAST_SECRET_BYTES) {
        findings.add(
            new DrawFinding.SecretTooShort(
                place, secretHex.length() / 2, Commitment.LEAST_SECRET_BYTES));
      } else {
        String hash = Commitment.hashOfSecret(secretHex);
        if (!hash.equals(commitment.secretHash())) {
          findings.add(new DrawFinding.WrongSecret(place, commitment.secretHash(), hash));
        }
      }
    }
  }
}
