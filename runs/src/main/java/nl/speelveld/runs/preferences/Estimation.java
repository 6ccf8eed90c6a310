package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How tastes are estimated from lists.
///
/// @param model which model
/// @param placed column of the pupils with the school where they have a place, for [Model#FEASIBLE]
/// @param random terms whose weight differs between people, for [Model#MIXED]
/// @param classes how many kinds of people, for [Model#LATENT]
/// @param search how the models with more than one top are searched
public record Estimation(
    Model model, String placed, List<String> random, int classes, Search search) {
  /// Copies.
  public Estimation {
    random = List.copyOf(random);
  }

  /// Which model.
  public enum Model {
    /// The first choice only.
    FIRST,
    /// All ranks of a list, and whether later ranks say what the first says.
    RANKED,
    /// Weights that differ between people, normally.
    MIXED,
    /// Kinds of people with weights of their own.
    LATENT,
    /// The place that a pupil has as a choice from the schools that would have taken it.
    FEASIBLE;

    /// The word on the command line and in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The model of a word.
    public static Optional<Model> find(String word) {
      return List.of(values()).stream().filter(model -> model.word().equals(word)).findFirst();
    }
  }

  /// How the highest top is searched.
  ///
  /// @param points how the numbers that stand for tastes are made
  /// @param draws how many of them a person
  /// @param starts how many places to begin at
  /// @param seed of the places and points
  public record Search(Points points, int draws, int starts, long seed) {}

  /// How the numbers that stand for tastes are made.
  public enum Points {
    /// Halton sequences in the first primes.
    HALTON,
    /// Scrambled Sobol points.
    SOBOL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
