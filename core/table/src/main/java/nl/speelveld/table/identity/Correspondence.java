package nl.speelveld.table.identity;

import java.util.List;

/// Which codes of one day correspond to a code of another day.
///
/// @param code the code asked for
/// @param codes the codes that hold its pupils on the other day, or (back in time) that its pupils
///   came from; in alphabetical order
/// @param chain what happened in between to it and to those that followed, in order of time
public record Correspondence(String code, List<String> codes, List<IdentityEvent> chain) {
  public Correspondence {
    codes = List.copyOf(codes);
    chain = List.copyOf(chain);
  }

  /// Whether nothing corresponds: it was closed, or did not exist yet.
  public boolean ended() {
    return codes.isEmpty();
  }

  /// Whether exactly one code corresponds.
  public boolean single() {
    return codes.size() == 1;
  }
}
