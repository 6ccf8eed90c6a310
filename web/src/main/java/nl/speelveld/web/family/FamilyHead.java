package nl.speelveld.web.family;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;

/// What stands above every page of this room.
///
/// @param base under which address the pages stand
/// @param stage how far the round is
/// @param round title of the round
/// @param child name of the child
/// @param closes until when lists can be changed
/// @param opens first day of the round
/// @param publishes day of the outcome
/// @param list the list as it was last saved
/// @param isHelped whether staff makes the list, at the wish of the family
/// @param now the time of the visit
public record FamilyHead(
    String base,
    Stage stage,
    String round,
    String child,
    Instant closes,
    LocalDate opens,
    LocalDate publishes,
    RankedList list,
    boolean isHelped,
    Instant now) {

  static FamilyHead of(Chooser chooser) {
    return new FamilyHead(
        chooser.base(),
        chooser.stage(),
        chooser.round().title(),
        chooser.child().person().name(),
        chooser.round().closesAt(),
        chooser.facts().rules().calendar().opens(),
        chooser.facts().rules().calendar().publishes(),
        chooser.list(),
        chooser.hand().help().isPresent(),
        chooser.now());
  }

  /// Until when the list can be changed, in words; a close at midnight is the end of the day
  /// before.
  public String until(Page page) {
    return Moments.until(closes, page.language());
  }

  /// When the list was saved, by the clock of here: `20:31`.
  public String savedTime() {
    return DateTimeFormatter.ofPattern("HH:mm").withZone(Moments.HERE).format(list.savedAt());
  }

  /// Whether the list was saved on the day of this visit.
  public boolean isSavedToday() {
    return list.isSaved()
        && LocalDate.ofInstant(list.savedAt(), Moments.HERE)
            .equals(LocalDate.ofInstant(now, Moments.HERE));
  }

  /// Whether somebody of the staff saved the list last.
  public boolean isSavedByOther() {
    return list.isSaved() && !list.by().equals("family");
  }

  /// Whether the list was changed since it was sent, or never sent.
  public boolean isUnsent() {
    return list.isSaved() && !list.sent() && !list.choices().isEmpty();
  }
}
