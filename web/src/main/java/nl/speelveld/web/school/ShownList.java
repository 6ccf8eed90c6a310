package nl.speelveld.web.school;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.speelveld.web.page.Page;

/// The lists of a school after publication.
///
/// @param placed who has a seat
/// @param waiting who waits, by part of the seats
/// @param gone who was written in and has no seat here any more
public record ShownList(List<Child> placed, List<Reserve> waiting, List<Child> gone) {
  public ShownList {
    placed = List.copyOf(placed);
    waiting = List.copyOf(waiting);
    gone = List.copyOf(gone);
  }

  /// A child.
  ///
  /// @param pseudonym the name in published files
  /// @param name name; empty where it is not known any more
  /// @param born day of birth as `2023-09-22`
  /// @param programme the programme
  /// @param writtenIn whether the child was written in
  /// @param outsideDraw whether the seat was given outside the draw
  /// @param position place on the reserve list; 0 for who has a seat
  public record Child(
      String pseudonym,
      String name,
      String born,
      String programme,
      boolean writtenIn,
      boolean outsideDraw,
      int position) {
    /// The day of birth as people write it.
    public String day(Page page) {
      try {
        return page.numbers().date(LocalDate.parse(born));
      } catch (DateTimeException noDay) {
        return born;
      }
    }

    /// Nothing: a child ends in no log.
    @Override
    public String toString() {
      return "child";
    }
  }

  /// A reserve list.
  ///
  /// @param seatGroup the part of the seats
  /// @param children the first to be called first
  public record Reserve(String seatGroup, List<Child> children) {
    public Reserve {
      children = List.copyOf(children);
    }
  }

  /// How many were written in of who has a seat.
  public long writtenIn() {
    return placed.stream().filter(Child::writtenIn).count();
  }
}
