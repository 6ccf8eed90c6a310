package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Frame;
import nl.speelveld.matching.canonical.HmacSha256;
import nl.speelveld.matching.canonical.Value256;

/// A frozen round under its root: each line has a salt, so that nobody who sees a fingerprint can
/// guess what an application holds.
///
/// A salt follows from a secret and the line itself: a run with the same secret gives the same
/// root. The secret must be 256 bits of chance and stay with the organiser; the salts are published
/// after the draw, or never.
public final class SealedRound {
  private static final String PURPOSE = "speelveld-salt-1";
  private final FrozenRound round;
  private final List<String> lines;
  private final List<Value256> salts;
  private final MerkleTree tree;

  private SealedRound(FrozenRound round, List<String> lines, List<Value256> salts) {
    this.round = round;
    this.lines = lines;
    this.salts = salts;
    List<Value256> leaves = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      leaves.add(MerkleTree.leaf(salts.get(line), lines.get(line)));
    }
    this.tree = MerkleTree.of(leaves);
  }

  /// Seals a round with salts from this secret.
  public static SealedRound of(FrozenRound round, Value256 saltSecret) {
    HmacSha256 hmac = HmacSha256.of(saltSecret);
    List<String> lines = round.lines();
    return new SealedRound(
        round, lines, lines.stream().map(line -> hmac.of(Frame.ofTexts(PURPOSE, line))).toList());
  }

  /// A round with the salts that were published, in the order of its lines.
  public static SealedRound withSalts(FrozenRound round, List<Value256> salts) {
    List<String> lines = round.lines();
    if (salts.size() != lines.size()) {
      throw new IllegalArgumentException(
          "there are (" + salts.size() + ") salts, but (" + lines.size() + ") lines");
    }
    return new SealedRound(round, lines, List.copyOf(salts));
  }

  /// The round.
  public FrozenRound round() {
    return round;
  }

  /// The root over all lines.
  public Value256 root() {
    return tree.root();
  }

  /// How many lines, so leaves.
  public int leaves() {
    return tree.leaves();
  }

  /// The salt of a line, counted from 0 in the order of lines.
  public Value256 salt(int line) {
    return salts.get(line);
  }

  /// The fingerprint of a line with its salt.
  public Value256 leaf(int line) {
    return tree.leaf(line);
  }

  /// What a family gets when the round is frozen: proof that its application is under the root.
  public Receipt receipt(int applicant) {
    String line = round.applicationLine(applicant);
    int number = Collections.binarySearch(lines, line, CanonicalLine.ORDER);
    return new Receipt(line, salts.get(number), number, tree.leaves(), tree.path(number), root());
  }
}
