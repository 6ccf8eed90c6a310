package nl.speelveld.runs.index;

import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.ordered.OrderedIndex;

/// How an index is called.
///
/// @param id name in files and on the command line
/// @param symbol the usual symbol
/// @param english name in English
/// @param dutch name in Dutch
public record IndexName(String id, String symbol, String english, String dutch) {
  /// An index of the catalogue.
  public static IndexName of(SegregationIndex index) {
    return new IndexName(index.id(), index.description().symbol(), index.english(), index.dutch());
  }

  /// An index of groups in an order.
  public static IndexName of(OrderedIndex index) {
    return new IndexName(index.id(), index.symbol(), index.english(), index.dutch());
  }
}
