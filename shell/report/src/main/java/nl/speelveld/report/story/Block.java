package nl.speelveld.report.story;

import java.util.List;

/// One block of a report.
///
/// @param id anchor of the block on a page
/// @param heading the finding, in a few words
/// @param sentences two or three sentences about it
/// @param pictures pictures, in order
/// @param tables tables; each picture has one
/// @param how how it was computed, a sentence each
public record Block(
    String id,
    String heading,
    List<String> sentences,
    List<Picture> pictures,
    List<DataTable> tables,
    List<String> how) {
  public Block {
    sentences = List.copyOf(sentences);
    pictures = List.copyOf(pictures);
    tables = List.copyOf(tables);
    how = List.copyOf(how);
  }

  /// A block that has only words.
  public static Block words(String id, String heading, List<String> sentences) {
    return new Block(id, heading, sentences, List.of(), List.of(), List.of());
  }
}
