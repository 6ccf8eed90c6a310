package nl.speelveld.web.notary;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.log.LogEntry;

/// What the notary sees of a round.
///
/// @param path address of the page
/// @param id id of the round
/// @param title its title
/// @param phase how far it is, as its word
/// @param steps what the notary does, in order
/// @param frozen what was frozen; empty until then
/// @param log every act so far
public record NotaryRound(
    String path,
    String id,
    String title,
    String phase,
    List<Step> steps,
    Optional<Frozen> frozen,
    List<LogEntry> log) {
  public NotaryRound {
    steps = List.copyOf(steps);
    log = List.copyOf(log);
  }

  /// Something that the notary does.
  ///
  /// @param name `secret`, `draw`, `statement`
  /// @param path address of its page
  /// @param state whether it was done, is to be done now, or comes later
  /// @param isOpen whether its page can be opened
  public record Step(String name, String path, State state, boolean isOpen) {}

  /// Whether a step was done.
  public enum State {
    DONE,
    NOW,
    LATER;

    /// The word for it.
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// What was frozen.
  ///
  /// @param root fingerprint of everything
  /// @param leaves how many lines are under it
  /// @param counts applicants, programmes, seats and wishes
  /// @param rules version and fingerprint of the file of rules
  /// @param chance how numbers come about, and from what
  public record Frozen(String root, int leaves, Counts counts, Rules rules, Announced chance) {}

  /// What was counted.
  public record Counts(int applicants, int programmes, long seats, int wishes) {}

  /// The rules that were frozen.
  public record Rules(String version, String fingerprint) {}

  /// What was announced before the draw.
  ///
  /// @param kind `lottery`, `cyclic` or `supplied`
  /// @param code version of the program
  /// @param publicSource which public number will be used
  /// @param secretHash hash of the secret
  public record Announced(String kind, String code, String publicSource, String secretHash) {}
}
