package nl.speelveld.matching.draw;

import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Value256;

/// A family's proof that its application, as it stands here, is under the published root.
///
/// @param line the application as a canonical line
/// @param salt what keeps the line from being guessed; for this family alone until the draw
/// @param leaf number of the leaf, counted from 0
/// @param leaves how many leaves the tree has
/// @param path the partners on the way to the root, from below
/// @param root the root as it was published
public record Receipt(
    String line, Value256 salt, int leaf, int leaves, List<Value256> path, Value256 root) {
  public Receipt {
    path = List.copyOf(path);
    if (leaf < 0 || leaf >= leaves) {
      throw new IllegalArgumentException(
          "leaf (" + leaf + ") is outside 0 … " + (leaves - 1) + " of this tree");
    }
  }

  /// Whether line, salt and path lead to this root: the one in the commitment that was published.
  public boolean leadsTo(Value256 published) {
    return MerkleTree.rootOf(fingerprint(), leaf, leaves, path).equals(published);
  }

  /// The fingerprint of the application with its salt: its leaf, as it is published.
  public Value256 fingerprint() {
    return MerkleTree.leaf(salt, line);
  }

  /// The receipt as a file of names and values; the path stands from below with blanks between.
  public String text() {
    return CanonicalLine.file(
        List.of(
            CanonicalLine.of("name", "value"),
            CanonicalLine.of("line", line),
            CanonicalLine.of("salt", salt.hex()),
            CanonicalLine.of("leaf", Integer.toString(leaf)),
            CanonicalLine.of("leaves", Integer.toString(leaves)),
            CanonicalLine.of(
                "path", path.stream().map(Value256::hex).collect(Collectors.joining(" "))),
            CanonicalLine.of("root", root.hex())));
  }
}
