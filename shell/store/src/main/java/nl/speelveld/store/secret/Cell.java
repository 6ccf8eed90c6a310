package nl.speelveld.store.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The place of a cell. What was sealed for one place opens at no other, so that nobody can put the
/// list of one child in the row of another.
///
/// @param table name of the table
/// @param round id of the round; empty where there is none
/// @param row what tells its row from the others of the round
/// @param column name of the column
public record Cell(String table, String round, String row, String column) {
  /// The place in bytes; two places never have the same.
  byte[] bytes() {
    List<byte[]> parts =
        List.of(table, round, row, column).stream()
            .map(part -> part.getBytes(StandardCharsets.UTF_8))
            .toList();
    ByteBuffer all =
        ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length + Integer.BYTES).sum());
    parts.forEach(part -> all.putInt(part.length).put(part)); // why: a|bc is not ab|c
    return all.array();
  }
}
