package nl.speelveld.runs.measuring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.speelveld.runs.monitor.Spread.Lead;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The two lead indices of every municipality of a counting, and of the country as a whole.
///
/// Municipalities that are too small to measure take no part in comparisons. A counting of one
/// place has no country: the leads of the country are then undefined.
final class NationalLeads {
  private final Map<String, SchoolsOfPlace> measurable = new HashMap<>();
  private final Map<String, Lead> leads = new HashMap<>();
  private final List<Municipality> municipalities;
  private final Lead country;

  private NationalLeads(Counting counting, List<Municipality> municipalities) {
    this.municipalities = municipalities;
    for (String code : counting.municipalities()) {
      SchoolsOfPlace schools = counting.in(code);
      if (!schools.tooSmallFor(counting.edition().feature())) {
        measurable.put(code, schools);
        leads.put(code, FiguresOf.lead(counting.edition().feature(), schools.two()));
      }
    }
    this.country =
        counting.edition().coverage().isEmpty()
            ? FiguresOf.lead(counting.edition().feature(), counting.two())
            : none();
  }

  /// Measures all municipalities. Time O(schools).
  static NationalLeads of(Counting counting, List<Municipality> municipalities) {
    return new NationalLeads(counting, municipalities);
  }

  private static Lead none() {
    return new Lead(
        IndexValue.undefined(Reason.NOBODY_COUNTED), IndexValue.undefined(Reason.NOBODY_COUNTED));
  }

  /// The country as a whole, schools over all municipalities.
  Lead country() {
    return country;
  }

  /// The leads of a municipality that can be measured; undefined for any other.
  Lead lead(String code) {
    return leads.getOrDefault(code, none());
  }

  /// Pupils by school and group of a municipality that can be measured.
  UnitGroupCounts counts(String code) {
    return Objects.requireNonNull(measurable.get(code), code).two();
  }

  /// Municipalities that a place is compared with.
  List<Municipality> comparables(Municipality place) {
    List<Municipality> candidates =
        municipalities.stream().filter(other -> measurable.containsKey(other.code())).toList();
    boolean residents = place.residents() > 0;
    return ComparablePlaces.of(
        place, candidates, other -> residents ? other.residents() : pupils(other.code()));
  }

  private double pupils(String code) {
    SchoolsOfPlace schools = measurable.get(code);
    return schools == null ? 1 : schools.two().total();
  }

  /// The middle municipality: the median of each lead index.
  Lead typical() {
    return country.evenness().find().isEmpty() ? none() : median(leads.values().stream().toList());
  }

  /// The median of each lead index over some leads.
  static Lead median(List<Lead> leads) {
    return new Lead(middle(leads, Lead::evenness), middle(leads, Lead::meeting));
  }

  private static IndexValue middle(List<Lead> leads, Function<Lead, IndexValue> which) {
    double[] sorted =
        leads.stream()
            .flatMapToDouble(lead -> which.apply(lead).find().stream())
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    int half = sorted.length / 2;
    return IndexValue.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }
}
