package nl.speelveld.table.observation;

import java.util.List;

/// All that must stand beside a figure for another to make it again: what, how registered, when,
/// from which files.
///
/// @param definition what is counted
/// @param registration how the feature was registered
/// @param reference when was counted, on which division
/// @param sources the files it was made from, at least one
public record Provenance(
    Definition definition,
    Registration registration,
    ReferenceDate reference,
    List<Source> sources) {
  public Provenance {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(
          "sources is empty, but a figure (" + definition.id() + ") without source is hearsay");
    }
  }
}
