package nl.speelveld.runs.whatif.round;

import nl.speelveld.simulation.admission.Applicants;

/// A round of one family, with which rules are tried: it lives in the first area, is of the first
/// group and lists schools in their order.
///
/// @param facts what is known
/// @param list how many schools it lists
record OneFamily(RoundFacts facts, int list) implements Applicants {
  @Override
  public int size() {
    return 1;
  }

  @Override
  public int schools() {
    return facts.schools().size();
  }

  @Override
  public int seats(int school) {
    return 1;
  }

  @Override
  public int group(int applicant) {
    return 0;
  }

  @Override
  public int area(int applicant) {
    return 0;
  }

  @Override
  public int sibling(int applicant) {
    return NONE;
  }

  @Override
  public int choice(int applicant, int rank) {
    return rank < Math.min(Math.max(list, 1), schools()) ? rank : NONE;
  }

  @Override
  public double kilometres(int area, int school) {
    return school;
  }

  @Override
  public long lot(int applicant) {
    return 1;
  }
}
