package nl.speelveld.web.family;

import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.CheckCode;
import nl.speelveld.runs.office.RankedList;

/// The number of a list as it was saved: it follows from round, child, moment and choices, so that
/// office and family can see of a number whether it is of this list. Without the list nobody can
/// make it, and from it nobody can read the list.
final class ReceiptNumber {
  private ReceiptNumber() {}

  static String of(String round, RankedList list) {
    return CheckCode.of(
        Sha256.ofText(
            String.join(
                "\n",
                "speelveld list 1",
                round,
                list.child(),
                Integer.toString(list.revision()),
                Long.toString(list.savedAt().getEpochSecond()),
                String.join("\n", list.choices()))));
  }
}
