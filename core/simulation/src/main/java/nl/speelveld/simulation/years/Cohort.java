package nl.speelveld.simulation.years;

/// The pupils who entered in one year: where each lives, to which group it belongs, at which school
/// it is. Lives inside one run; −1 for a school elsewhere.
final class Cohort {
  final int[] cell;
  final int[] school;
  final long[] key; // by which chance knows the pupil
  final int size;

  Cohort(int size) {
    this.cell = new int[size];
    this.school = new int[size];
    this.key = new long[size];
    this.size = size;
  }
}
