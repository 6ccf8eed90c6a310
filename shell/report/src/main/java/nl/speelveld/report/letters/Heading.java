package nl.speelveld.report.letters;

import java.time.LocalDate;
import java.util.List;

/// Head of a letter.
///
/// @param sender who writes
/// @param round name of the round, as in "de basisscholen 2027"
/// @param child name by which the letter speaks of the child
/// @param address lines of the window of the envelope, under the line to the parents
/// @param reference number under which the round knows the child; no national number
/// @param date date of the letter
public record Heading(
    Sender sender,
    String round,
    String child,
    List<String> address,
    String reference,
    LocalDate date) {
  public Heading {
    address = List.copyOf(address);
  }

  /// Who writes.
  ///
  /// @param name municipality or office
  /// @param address lines under the name
  /// @param contact telephone, e-mail
  /// @param logo picture at the head
  public record Sender(String name, List<String> address, String contact, Logo logo) {
    public Sender {
      address = List.copyOf(address);
    }
  }

  /// Picture at the head of a letter.
  public sealed interface Logo {
    /// The name of the sender stands there in letters.
    record NameOnly() implements Logo {}

    /// A PNG without transparency, written in base 64.
    record Png(String base64) implements Logo {
      public Png {
        if (!base64.matches("[A-Za-z0-9+/]+={0,2}")) {
          throw new IllegalArgumentException(
              "a logo of (%d) characters is not base 64".formatted(base64.length()));
        }
      }
    }
  }
}
