package nl.speelveld.runs.choosing;

import java.util.List;
import nl.speelveld.runs.enrolment.family.Name;

/// What a school tells families of itself: a row of `school-pages.csv`. All of it may be missing.
///
/// @param address street and number, postcode and place
/// @param website address on the web; only `https://` and `http://`
/// @param openDays open days, in the words of the school
/// @param contribution what parents may pay of their own free will
/// @param offer what the school has beside lessons
/// @param about a few sentences of the school
/// @param point where it is
public record SchoolPage(
    String address,
    String website,
    List<String> openDays,
    Contribution contribution,
    Offer offer,
    Name about,
    Point point) {
  /// Nothing is known.
  public static final SchoolPage EMPTY =
      new SchoolPage(
          "",
          "",
          List.of(),
          new Contribution("", Name.NONE),
          new Offer(Name.NONE, Name.NONE, List.of()),
          Name.NONE,
          new Point("", ""));

  public SchoolPage {
    openDays = List.copyOf(openDays);
  }

  /// The voluntary contribution. No child is left out whose parents do not pay.
  ///
  /// @param euros amount a year as the school writes it, `45` or `45,50`; empty where it is not
  ///   known
  /// @param whatFor what it is spent on
  public record Contribution(String euros, Name whatFor) {}

  /// What a school has beside lessons.
  ///
  /// @param preschool with which pre-school it works
  /// @param care care before and after school
  /// @param levels levels and bridge classes
  public record Offer(Name preschool, Name care, List<String> levels) {
    public Offer {
      levels = List.copyOf(levels);
    }
  }

  /// A point on a map, in degrees as they were written; empty where it is not known.
  public record Point(String latitude, String longitude) {}
}
