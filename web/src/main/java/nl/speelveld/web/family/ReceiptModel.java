package nl.speelveld.web.family;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The proof of a list.
///
/// @param head what stands above it
/// @param number number of the list; after the freeze its check code
/// @param qr the number as a picture
/// @param savedAt when the list was saved
/// @param choices the choices, the dearest first
/// @param isChanged whether the list was changed since
/// @param frozen the proof that can be computed, once everything is fixed
/// @param email where the proof was sent; empty where nobody can be reached
public record ReceiptModel(
    FamilyHead head,
    String number,
    String qr,
    Instant savedAt,
    List<String> choices,
    boolean isChanged,
    Optional<Frozen> frozen,
    String email) {
  public ReceiptModel {
    choices = List.copyOf(choices);
  }

  /// What was frozen.
  ///
  /// @param roundPath address of the public files of the round
  public record Frozen(String roundPath) {}
}
