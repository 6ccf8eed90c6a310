package nl.speelveld.simulation.equilibrium;

import java.util.Arrays;
import java.util.List;
import nl.speelveld.segregation.chance.RandomStream;

/// What becomes of a small push of the mix of schools.
///
/// The multiplier is what one round of choosing makes of the push that grows most: the largest real
/// part of an eigenvalue of ∂(shares chosen)/∂(shares), where held sizes stay held. Below 1 a push
/// dies out and the equilibrium holds; above 1 it grows, and the equilibrium is a tipping point
/// between others. Near 1 the city is slow to settle and a small measure has a large effect: a push
/// is multiplied by 1 / (1 − multiplier) in the end.
///
/// @param multiplier what one round makes of the push that grows most
public record Stability(double multiplier) {
  private static final int ROUNDS = 400;

  /// Whether a small push dies out.
  public boolean holds() {
    return multiplier < 1;
  }

  /// The stability of an equilibrium. Time: that of some derivatives of choice, 0.1 s for 193
  /// schools.
  public static Stability of(Equilibrium equilibrium) {
    ChoiceModel model = equilibrium.model();
    Response response = new Response(model);
    response.choose(equilibrium.shares(), equilibrium.attraction());
    Slopes slopes = new Slopes(model, response, equilibrium.shares(), equilibrium.attraction());
    if (slopes.free() == 0) {
      return new Stability(0);
    }
    double[] matrix =
        switch (model.side()) {
          case SchoolSide.GivenConstants ignored -> slopes.sharesByShares();
          case SchoolSide.HeldSizes(List<Double> sizes) ->
              held(slopes, model.schools(), Balance.array(sizes));
        };
    return new Stability(largestRealPart(matrix, slopes.free()));
  }

  // When shares change and sizes are held, attraction gives way: a = −(∂size/∂a)⁻¹ ∂size/∂shares.
  private static double[] held(Slopes slopes, int schools, double[] sizes) {
    int free = slopes.free();
    double[] matrix = slopes.sharesByShares();
    double[] byAttraction = slopes.sharesByAttraction();
    double[] sizesByShares = slopes.sizesByShares();
    LinearSystem system = new LinearSystem(anchored(slopes.sizesByAttraction(), sizes), schools);
    double[] column = new double[schools];
    for (int at = 0; at < free; at++) {
      for (int school = 0; school < schools; school++) {
        column[school] = -sizesByShares[school * free + at];
      }
      double[] gives = system.solve(column);
      for (int row = 0; row < free; row++) {
        double sum = 0;
        for (int school = 0; school < schools; school++) {
          sum += byAttraction[row * schools + school] * gives[school];
        }
        matrix[row * free + at] += sum;
      }
    }
    return matrix;
  }

  /// Makes ∂size/∂attraction regular: attractions keep their mean.
  static double[] anchored(double[] sizesByAttraction, double[] sizes) {
    double anchor = Arrays.stream(sizes).average().orElseThrow() / sizes.length;
    double[] regular = sizesByAttraction.clone();
    for (int at = 0; at < regular.length; at++) {
      regular[at] += anchor;
    }
    return regular;
  }

  // The growth of a vector under the matrix is the largest absolute eigenvalue ρ; under the matrix
  // plus ρ on the diagonal the eigenvalue of the largest real part is the one that grows most.
  private static double largestRealPart(double[] matrix, int size) {
    double radius = growth(matrix, size, 0);
    return growth(matrix, size, radius) - radius;
  }

  private static double growth(double[] matrix, int size, double shift) {
    RandomStream random = RandomStream.of(1, 0); // where a vector starts does not matter
    double[] vector = new double[size];
    Arrays.setAll(vector, at -> random.unit() - 0.5);
    double logarithms = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[size];
      double squares = 0;
      double before = 0;
      for (int row = 0; row < size; row++) {
        double sum = shift * vector[row];
        for (int column = 0; column < size; column++) {
          sum += matrix[row * size + column] * vector[column];
        }
        next[row] = sum;
        squares += sum * sum;
        before += vector[row] * vector[row];
      }
      if (squares == 0) {
        return 0;
      }
      double norm = Math.sqrt(squares);
      logarithms += round < ROUNDS / 2 ? 0 : Math.log(norm / Math.sqrt(before));
      for (int row = 0; row < size; row++) {
        next[row] /= norm;
      }
      vector = next;
    }
    return Math.exp(logarithms / (ROUNDS - ROUNDS / 2));
  }
}
