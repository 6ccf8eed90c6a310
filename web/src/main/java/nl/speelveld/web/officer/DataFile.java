package nl.speelveld.web.officer;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.runs.office.Phase;

/// A file that an office hands in.
public enum DataFile {
  SCHOOLS("scholen", "schools.csv", Set.of(Phase.PREPARING)),
  SEATS("plaatsen", "seats.csv", Set.of(Phase.PREPARING, Phase.SCHOOLS)),
  CHILDREN("kinderen", "applicants.csv", Set.of(Phase.PREPARING, Phase.SCHOOLS)),
  PAGES(
      "schoolpaginas",
      "school-pages.csv",
      Set.of(Phase.PREPARING, Phase.SCHOOLS, Phase.OPEN, Phase.CLOSED)),
  OFFICE(
      "brieven",
      "office.yaml",
      Set.of(
          Phase.PREPARING,
          Phase.SCHOOLS,
          Phase.OPEN,
          Phase.CLOSED,
          Phase.FROZEN,
          Phase.DRAWN,
          Phase.PUBLISHED)),
  LOTTERY(
      "lotnummers",
      "lottery.csv",
      Set.of(Phase.PREPARING, Phase.SCHOOLS, Phase.OPEN, Phase.CLOSED));

  private final String path;
  private final String file;
  private final Set<Phase> takenIn;

  DataFile(String path, String file, Set<Phase> takenIn) {
    this.path = path;
    this.file = file;
    this.takenIn = takenIn;
  }

  /// The word for it in addresses.
  public String path() {
    return path;
  }

  /// Its name among the files of the office.
  public String file() {
    return file;
  }

  /// Whether it is taken in this phase.
  public boolean isTakenIn(Phase phase) {
    return takenIn.contains(phase);
  }

  static Optional<DataFile> find(String path) {
    return Arrays.stream(values()).filter(its -> its.path.equals(path)).findFirst();
  }
}
