package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.Meeting.MeetingClass;
import nl.speelveld.segregation.twogroup.ExposureMatrix;
import nl.speelveld.table.counts.UnitGroupCounts;

/// "Your class of 24": exposures as seats in a classroom.
///
/// An average pupil of group x shares the school with `xPy` of group y; 24 seats are divided by
/// these shares with the method of largest remainders (whole seats first, the rest to the largest
/// remainders, the earlier group first among equals), so that they always add up to 24. The pupil
/// counts among those whom it meets, as in the exposure index itself.
public final class SeatsOf24 {
  private SeatsOf24() {}

  /// The classes of a place, from schools × groups in which every group has a pupil.
  public static Meeting of(UnitGroupCounts counts) {
    ExposureMatrix exposure = ExposureMatrix.of(counts);
    List<MeetingClass> classes = new ArrayList<>();
    for (int group = 0; group < counts.groups(); group++) {
      int of = group;
      if (counts.groupTotal(of) > 0) {
        List<Double> shares =
            IntStream.range(0, counts.groups())
                .mapToObj(to -> exposure.value(of, to).value())
                .toList();
        classes.add(new MeetingClass(counts.group(of), divide(shares), shares));
      }
    }
    return new Meeting(
        counts.groupNames(),
        divide(IntStream.range(0, counts.groups()).mapToObj(counts::groupShare).toList()),
        classes);
  }

  /// Divides 24 seats by shares that add up to 1.
  static List<Integer> divide(List<Double> shares) {
    int[] seats = shares.stream().mapToInt(share -> (int) (share * Meeting.SEATS)).toArray();
    int left = Meeting.SEATS - IntStream.of(seats).sum();
    List<Integer> byRemainder =
        IntStream.range(0, seats.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    group -> seats[group] - shares.get(group) * Meeting.SEATS))
            .toList();
    for (int next = 0; next < left; next++) {
      seats[byRemainder.get(next % seats.length)]++;
    }
    return IntStream.of(seats).boxed().toList();
  }
}
