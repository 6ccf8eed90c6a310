package nl.speelveld.web.audit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelveld.matching.outcome.RoundPromises;
import nl.speelveld.matching.proof.Evidence;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.published.PublishedReading;
import nl.speelveld.matching.published.ReadRound;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.parts.Parts;

/// What came of checking the published files of rounds. A round is the same until its version
/// changes, so it is checked once and kept.
public final class Proofs {
  private final Parts parts;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  Proofs(Parts parts) {
    this.parts = parts;
  }

  private record Kept(long version, Proven proven) {}

  /// What came of it.
  ///
  /// @param report each promise with what came of it; empty where the files cannot be read
  /// @param findings what is wrong with the files themselves
  /// @param knowsPromises whether guarantees could be checked: they need the data of the
  ///   municipality, which are destroyed in time
  public record Proven(Optional<ProofReport> report, Findings findings, boolean knowsPromises) {
    /// Whether everything holds.
    public boolean holds() {
      return !findings.hasErrors() && report.filter(ProofReport::holds).isPresent();
    }
  }

  /// The checks of a round whose outcome is published.
  Proven of(OfficeRound round, Map<String, String> files) {
    Kept known = kept.get(round.id());
    if (known != null && known.version() == round.version()) {
      return known.proven();
    }
    Proven proven = prove(round, files);
    kept.put(round.id(), new Kept(round.version(), proven));
    return proven;
  }

  private Proven prove(OfficeRound round, Map<String, String> files) {
    return switch (PublishedReading.read(files)) {
      case PublishedReading.Result.Refused(var found) -> new Proven(Optional.empty(), found, false);
      case PublishedReading.Result.Read(var read, var found) -> {
        Optional<PreparedRound> own =
            round.phase() == Phase.CLEARED
                ? Optional.empty()
                : parts.open().find(round).map(EnrolmentRound::prepared);
        Evidence evidence = own.map(its -> withPromises(read, its)).orElseGet(read::evidence);
        ProofReport report = Verification.of(read.claim(), evidence);
        yield new Proven(Optional.of(report), found, own.isPresent());
      }
    };
  }

  private static Evidence withPromises(ReadRound read, PreparedRound own) {
    return read.evidence(own.market(), RoundPromises.of(own), read.evidence().fairness());
  }
}
