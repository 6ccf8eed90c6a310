package nl.speelveld.report.story;

import java.util.List;
import java.util.stream.Stream;

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

  /// The block with more sentences, tables and ways of computing behind its own.
  Block and(List<String> moreSentences, List<DataTable> moreTables, List<String> moreHow) {
    return new Block(
        id,
        heading,
        joined(sentences, moreSentences),
        pictures,
        joined(tables, moreTables),
        joined(how, moreHow));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// A block that has only words.
  public static Block words(String id, String heading, List<String> sentences) {
    return new Block(id, heading, sentences, List.of(), List.of(), List.of());
  }
}
