package nl.speelveld.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
  @Test
  void A01_one_leaf_is_its_own_root() {
    assertThat(MerkleTree.of(leaves(1)).root()).isEqualTo(leaves(1).getFirst());
  }

  @Test
  void A02_a_leaf_is_the_fingerprint_of_zero_salt_and_line() {
    byte[] line = "é".getBytes(StandardCharsets.UTF_8);
    Value256 salt = Sha256.ofText("salt");
    assertThat(MerkleTree.leaf(salt, "é")).isEqualTo(Sha256.of(new byte[] {0}, salt.bytes(), line));
  }

  @Test
  void A03_the_shape_is_that_of_rfc_6962_for_every_size_up_to_70() {
    for (int size = 1; size <= 70; size++) {
      assertThat(MerkleTree.of(leaves(size)).root())
          .as("%d", size)
          .isEqualTo(byTheBook(leaves(size)));
    }
  }

  /// RFC 6962 §2.1, word for word: k is the greatest power of two smaller than n.
  private static Value256 byTheBook(List<Value256> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = Integer.highestOneBit(leaves.size() - 1);
    return Sha256.of(
        new byte[] {1},
        byTheBook(leaves.subList(0, k)).bytes(),
        byTheBook(leaves.subList(k, leaves.size())).bytes());
  }

  @Test
  void A04_every_path_leads_to_the_root_and_from_no_other_leaf_or_place() {
    for (int size = 1; size <= 33; size++) {
      MerkleTree tree = MerkleTree.of(leaves(size));
      for (int leaf = 0; leaf < size; leaf++) {
        List<Value256> path = tree.path(leaf);
        assertThat(MerkleTree.rootOf(tree.leaf(leaf), leaf, size, path)).isEqualTo(tree.root());
        assertThat(MerkleTree.rootOf(Sha256.ofText("other"), leaf, size, path))
            .isNotEqualTo(tree.root());
        if (size > 1) {
          assertThat(MerkleTree.rootOf(tree.leaf(leaf), (leaf + 1) % size, size, path))
              .isNotEqualTo(tree.root());
        }
      }
    }
  }

  @Test
  void A05_a_path_that_is_too_short_or_too_long_leads_nowhere() {
    MerkleTree tree = MerkleTree.of(leaves(6));
    List<Value256> path = tree.path(2);
    List<Value256> longer = new ArrayList<>(path);
    longer.add(path.getFirst());
    assertThat(MerkleTree.rootOf(tree.leaf(2), 2, 6, path.subList(0, 2))).isEqualTo(Value256.ZERO);
    assertThat(MerkleTree.rootOf(tree.leaf(2), 2, 6, longer)).isEqualTo(Value256.ZERO);
  }

  private static List<Value256> leaves(int size) {
    return IntStream.range(0, size).mapToObj(leaf -> Sha256.ofText("leaf " + leaf)).toList();
  }
}
