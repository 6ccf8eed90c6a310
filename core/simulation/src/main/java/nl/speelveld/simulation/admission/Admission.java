package nl.speelveld.simulation.admission;

/// How a year's entrants come to their schools.
public interface Admission {
  /// The school of each applicant, or [Applicants#NONE] for no place here.
  int[] assign(Applicants applicants);

  /// Everybody goes where they like best; schools grow. What a model without seats assumes.
  static Admission freely() {
    return applicants -> {
      int[] school = new int[applicants.size()];
      for (int applicant = 0; applicant < school.length; applicant++) {
        school[applicant] = applicants.choice(applicant, 0);
      }
      return school;
    };
  }

  /// In random order, each takes the best school with a seat: registration by whoever comes first,
  /// where coming early hangs on nothing that the model knows.
  ///
  /// @param tries how many schools a family asks, 1 or more
  static Admission firstCome(int tries) {
    if (tries < 1) {
      throw new IllegalArgumentException("tries (" + tries + ") must be 1 or more");
    }
    return applicants -> {
      int[] left = new int[applicants.schools()];
      java.util.Arrays.setAll(left, applicants::seats);
      int[] school = new int[applicants.size()];
      for (int applicant : applicants.byLot()) {
        school[applicant] = Applicants.NONE;
        for (int rank = 0; rank < tries && school[applicant] == Applicants.NONE; rank++) {
          int choice = applicants.choice(applicant, rank);
          if (choice == Applicants.NONE) {
            break;
          }
          if (left[choice] > 0) {
            left[choice]--;
            school[applicant] = choice;
          }
        }
      }
      return school;
    };
  }
}
