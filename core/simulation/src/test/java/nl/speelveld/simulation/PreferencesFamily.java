package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.PreferenceOrder;
import nl.speelveld.simulation.transport.TransportTaste;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Utilities and rankings of the transport-intervention model.
final class PreferencesFamily implements VectorFamily {
  @Override
  public boolean covers(String file) {
    return file.startsWith("tnsc_preferences");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    double[][] times = VectorFamily.table(json.path("travel_time"));
    double[] first = VectorFamily.doubles(json.path("comp_g0"));
    for (JsonNode one : json.path("cases")) {
      for (int pupil = 0; pupil < times.length; pupil++) {
        boolean isFirst = json.path("group").get(pupil).asText().equals("g0");
        double[] shares = Arrays.stream(first).map(x -> isFirst ? x : 1 - x).toArray();
        TransportTaste taste =
            new TransportTaste(
                one.path("c_weight").asDouble(),
                new CompositionTaste(json.path("tolerance").get(pupil).asDouble(), 0.6));
        double[] utilities = taste.utilities(times[pupil], shares);
        String what = "weight " + one.path("c_weight") + " pupil " + pupil;
        for (int school = 0; school < shares.length; school++) {
          double expected = one.path("utility").get(pupil).get(school).asDouble();
          tally.near(what + " school " + school, utilities[school], expected, 1e-12);
        }
        int[] ranking = VectorFamily.ints(one.path("ranking").get(pupil));
        tally.check(what + " order", Arrays.equals(PreferenceOrder.of(utilities), ranking));
      }
    }
  }
}
