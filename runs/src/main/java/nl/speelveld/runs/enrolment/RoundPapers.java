package nl.speelveld.runs.enrolment;

import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.log.ActLog;

/// What the steps of a round leave. With the files of the round it is enough to come to the same
/// outcome again.
///
/// @param saltSecret 256 bits of chance behind the salts, which the organiser keeps to itself;
///   empty until the freeze
/// @param announced version of the code, source of chance and hash of the notary's secret; empty
///   until the freeze
/// @param revealed what was made known at the draw; empty until then and for numbers on paper
/// @param log every act
public record RoundPapers(
    Optional<Value256> saltSecret,
    Optional<Commitment.Announced> announced,
    Optional<Revealed> revealed,
    ActLog log) {

  /// What is made known at a draw.
  ///
  /// @param publicValue the public number as its source writes it
  /// @param secretHex the notary's secret, in hexadecimal digits
  public record Revealed(String publicValue, String secretHex) {
    /// Without the secret: before the draw nobody may see it in a message.
    @Override
    public String toString() {
      return "revealed value " + publicValue;
    }
  }

  /// Of a round in which nothing was done yet.
  public static RoundPapers none() {
    return new RoundPapers(Optional.empty(), Optional.empty(), Optional.empty(), ActLog.empty());
  }

  /// The same with a longer log.
  RoundPapers with(ActLog longer) {
    return new RoundPapers(saltSecret, announced, revealed, longer);
  }

  /// Without the secrets: papers end up in messages.
  @Override
  public String toString() {
    return "papers of " + log.entries().size() + " acts";
  }
}
