package nl.speelveld.runs.measuring;

import java.util.function.Predicate;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.School;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;

/// The share of pupils at a primary school in their own postcode area.
///
/// Of all pupils of primary schools (kind `bo`) in the flows, also those whose home is unknown or
/// abroad: they count as not in their own area. Range 0 … 1; undefined without pupils.
public final class OwnPostcode {
  private OwnPostcode() {}

  /// The share over some schools.
  public static IndexValue share(Flows flows, Predicate<School> among) {
    double own = 0;
    double all = 0;
    for (int row = 0; row < flows.rows(); row++) {
      School school = flows.schools().get(flows.school(row));
      if (school.kind().equals("bo") && among.test(school)) {
        all += flows.pupils(row);
        own +=
            flows.origins().get(flows.origin(row)).equals(school.postcode4())
                ? flows.pupils(row)
                : 0;
      }
    }
    return all == 0 ? IndexValue.undefined(Reason.NOBODY_COUNTED) : IndexValue.of(own / all);
  }
}
