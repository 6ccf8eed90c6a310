package nl.speelveld.matching.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;

/// A tree of fingerprints: its root binds every leaf and their order, and a short path shows that a
/// leaf is under it.
///
///     leaf = SHA-256(0x00 | salt | line)     node = SHA-256(0x01 | left | right)
///
/// The shape is that of RFC 6962 §2.1: the left part of a node holds as many leaves as the greatest
/// power of two below the whole. Level by level that is: take pairs from the left, and a last one
/// without a partner goes up as it is. Memory 64 bytes a leaf and level sum, time O(leaves).
public final class MerkleTree {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};
  private final List<List<Value256>> levels;

  private MerkleTree(List<List<Value256>> levels) {
    this.levels = levels;
  }

  /// The tree over these leaves, one or more.
  public static MerkleTree of(List<Value256> leaves) {
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("a tree of (0) leaves has no root. Give one or more.");
    }
    List<List<Value256>> levels = new ArrayList<>();
    List<Value256> level = List.copyOf(leaves);
    levels.add(level);
    while (level.size() > 1) {
      level = above(level);
      levels.add(level);
    }
    return new MerkleTree(levels);
  }

  private static List<Value256> above(List<Value256> level) {
    List<Value256> above = new ArrayList<>((level.size() + 1) / 2);
    for (int left = 0; left < level.size(); left += 2) {
      above.add(
          left + 1 < level.size() ? node(level.get(left), level.get(left + 1)) : level.get(left));
    }
    return above;
  }

  /// The fingerprint of a line with its salt.
  public static Value256 leaf(Value256 salt, String line) {
    return Sha256.of(LEAF, salt.bytes(), line.getBytes(StandardCharsets.UTF_8));
  }

  private static Value256 node(Value256 left, Value256 right) {
    return Sha256.of(NODE, left.bytes(), right.bytes());
  }

  /// The root.
  public Value256 root() {
    return levels.getLast().getFirst();
  }

  /// How many leaves.
  public int leaves() {
    return levels.getFirst().size();
  }

  /// A leaf by its number, counted from 0.
  public Value256 leaf(int leaf) {
    return levels.getFirst().get(leaf);
  }

  /// The partners on the way from a leaf to the root, from below; at most one a level.
  public List<Value256> path(int leaf) {
    List<Value256> path = new ArrayList<>();
    int at = leaf;
    for (List<Value256> level : levels.subList(0, levels.size() - 1)) {
      int partner = at ^ 1;
      if (partner < level.size()) { // why: a last one without a partner goes up as it is
        path.add(level.get(partner));
      }
      at /= 2;
    }
    return path;
  }

  /// The root to which a leaf with its path leads. A path that is too short or too long for the
  /// place of the leaf leads nowhere: the answer then is no root of any tree that was published.
  public static Value256 rootOf(Value256 leaf, int number, int leaves, List<Value256> path) {
    Value256 hash = leaf;
    int at = number;
    int last = leaves - 1;
    int used = 0;
    while (last > 0 && used <= path.size()) {
      if ((at ^ 1) <= last) {
        if (used == path.size()) {
          return Value256.ZERO;
        }
        Value256 partner = path.get(used++);
        hash = at % 2 == 1 ? node(partner, hash) : node(hash, partner);
      }
      at /= 2;
      last /= 2;
    }
    return used == path.size() ? hash : Value256.ZERO;
  }
}
