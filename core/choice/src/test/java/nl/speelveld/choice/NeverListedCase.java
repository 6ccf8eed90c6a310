package nl.speelveld.choice;

import java.util.List;
import java.util.Map;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// A school that nobody lists: it is named, and the rest is estimated without it.
final class NeverListedCase implements ChoiceCase {
  @Override
  public boolean covers(String file) {
    return file.contains(".neverlisted");
  }

  @Override
  public void compare(String file, ReferenceVectors vectors, Tally tally) {
    String stem = file.replace(".expected.csv", "");
    String name = stem.substring(0, stem.indexOf('.'));
    SchoolSample sample = SchoolSample.read(vectors, name, stem + ".rankings.csv");
    Estimates estimates = RankOrderedLogit.fit(sample.lists(), sample.withConstants()).estimates();
    for (Map<String, String> row : vectors.csv(file)) {
      String term = row.get("term");
      if (row.get("estimate").equals("-inf")) {
        tally.check(
            term + " is named",
            estimates
                .notIdentified()
                .equals(List.of(new NotIdentified(term, Reason.NEVER_LISTED))));
        continue;
      }
      int at = estimates.indexOf(term);
      double estimate = Double.parseDouble(row.get("estimate"));
      double error = Double.parseDouble(row.get("std_error"));
      tally.near(term, estimates.values().get(at), estimate, 1e-7);
      tally.near(term + " se", estimates.classical().standardError(at), error, 1e-5 * error);
    }
  }
}
