package nl.speelveld.runs.preferences;

import java.util.List;
import nl.speelveld.choice.estimate.Covariance;

/// What was estimated, as it is kept in a file and predictions are made from.
public sealed interface Fitted {
  /// The parameters with their covariance.
  Parameters parameters();

  /// How distance weighs, a word of [DistanceShape].
  String distance();

  /// Paths of the files that were read, in the order in which they were given.
  List<KeptFile> files();

  /// A file that was read.
  ///
  /// @param path where it stood
  /// @param sha256 checksum of its bytes
  record KeptFile(String path, String sha256) {}

  /// Parameters with their covariance.
  ///
  /// @param names of them
  /// @param values of them
  /// @param covariance clustered by pupil, or by area where flows were read
  record Parameters(List<String> names, List<Double> values, Covariance covariance) {
    /// Copies and checks the lengths.
    public Parameters {
      names = List.copyOf(names);
      values = List.copyOf(values);
      if (names.size() != values.size() || covariance.size() != names.size()) {
        throw new IllegalArgumentException(
            "(%d) names, (%d) values and a covariance of (%d) differ in length"
                .formatted(names.size(), values.size(), covariance.size()));
      }
    }

    double[] toArray() {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /// Tastes from lists.
  ///
  /// @param specification what the utility is made of
  /// @param form which shape the parameters have
  /// @param groups the groups, the first the one that others are compared with
  /// @param schools codes of the schools, the first without a constant
  /// @param neverListed schools whose constant falls without end
  /// @param meanKilometres where a kilometre is valued: the mean distance of first choices
  /// @param parameters the parameters
  /// @param files what was read
  record OfLists(
      Specification specification,
      Form form,
      List<String> groups,
      List<String> schools,
      List<String> neverListed,
      double meanKilometres,
      Parameters parameters,
      List<KeptFile> files)
      implements Fitted {
    @Override
    public String distance() {
      return specification.distance();
    }

    /// Copies.
    public OfLists {
      groups = List.copyOf(groups);
      schools = List.copyOf(schools);
      neverListed = List.copyOf(neverListed);
      files = List.copyOf(files);
    }

    /// The same with the files that were read.
    public OfLists readFrom(List<KeptFile> read) {
      return new OfLists(
          specification, form, groups, schools, neverListed, meanKilometres, parameters, read);
    }
  }

  /// Which shape parameters have.
  ///
  /// @param model the model
  /// @param random terms whose weight differs between people
  /// @param classes how many kinds of people, 1 where there are none
  record Form(Estimation.Model model, List<String> random, int classes) {
    /// Copies.
    public Form {
      random = List.copyOf(random);
    }
  }

  /// Tastes from flows.
  ///
  /// @param question which flows and terms
  /// @param schools codes of the schools
  /// @param constants one a school, −∞ where nobody goes
  /// @param meanKilometres where a kilometre is valued: the mean distance of all pupils
  /// @param parameters the parameters
  /// @param files what was read, empty for the data folder
  record OfFlows(
      FlowQuestion question,
      List<String> schools,
      List<Double> constants,
      double meanKilometres,
      Parameters parameters,
      List<KeptFile> files)
      implements Fitted {
    @Override
    public String distance() {
      return question.distance();
    }

    /// Copies.
    public OfFlows {
      schools = List.copyOf(schools);
      constants = List.copyOf(constants);
      files = List.copyOf(files);
    }

    /// The same with the files that were read.
    public OfFlows readFrom(List<KeptFile> read) {
      return new OfFlows(question, schools, constants, meanKilometres, parameters, read);
    }
  }
}
