package nl.speelveld.web.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The rounds that are public, of all municipalities: those that were frozen.
public final class PublicRounds {
  /// The file of the statement that the notary signed, with the office.
  static final String STATEMENT = "notary-statement.txt";

  private static final String LOG = "log.csv";
  private final Parts parts;
  private final Proofs proofs;

  /// The public rounds of an installation.
  public PublicRounds(Parts parts) {
    this.parts = parts;
    this.proofs = new Proofs(parts);
  }

  /// All of them, newest first.
  public List<OfficeRound> all() {
    return parts.store().rounds().all().stream().filter(this::isPublic).toList();
  }

  /// The round that the address names.
  public OfficeRound of(Visit visit) {
    return parts
        .store()
        .rounds()
        .find(visit.param("round"))
        .filter(this::isPublic)
        .orElseThrow(Refused::notFound);
  }

  /// Whether everybody may see it. A round that was destroyed before it was frozen has nothing to
  /// show.
  boolean isPublic(OfficeRound round) {
    return !round.phase().isBefore(Phase.FROZEN)
        && parts.store().rounds().findPublished(round.id(), LOG).isPresent();
  }

  /// Its public files, by name.
  public Map<String, String> files(OfficeRound round) {
    return new LinkedHashMap<>(parts.store().rounds().published(round.id()));
  }

  /// One of its public files.
  public Optional<String> findFile(OfficeRound round, String name) {
    return parts.store().rounds().findPublished(round.id(), name);
  }

  /// What the notary signed.
  Optional<String> findStatement(OfficeRound round) {
    return Optional.ofNullable(parts.store().rounds().files(round.id()).get(STATEMENT));
  }

  /// Its rules, from their file: children are not asked for.
  public Optional<RoundRules> findRules(OfficeRound round) {
    String text = parts.store().rounds().files(round.id()).getOrDefault("round.yaml", "");
    return RulesFile.read("round.yaml", text) instanceof RulesFile.Result.Read(var rules)
        ? Optional.of(rules)
        : Optional.empty();
  }

  /// The log of a round.
  public RoundLog log(OfficeRound round) {
    return RoundLog.of(findFile(round, LOG).orElse(""));
  }

  /// What came of checking its published files.
  public Proofs.Proven proven(OfficeRound round) {
    return proofs.of(round, files(round));
  }

  /// Names of municipalities by their codes, where the open data have them.
  Map<String, String> municipalities() {
    return parts
        .monitor()
        .map(data ->
            data.municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name, (a, b) -> a)))
        .orElse(Map.of());
  }
}
