package nl.speelveld.report.story;

import java.util.List;
import nl.speelveld.report.published.PublishedOffer;

/// Levels and bridge classes of secondary schools.
final class OfferTable {
  private OfferTable() {}

  static DataTable of(PublishedOffer offer, Teller teller) {
    return new DataTable(
        "offer",
        teller.say("table.offer"),
        List.of(
            teller.say("column.school"),
            teller.say("column.pupils"),
            teller.say("column.levels"),
            teller.say("column.width"),
            teller.say("column.bridge")),
        offer.schools().stream()
            .map(row ->
                List.of(
                    row.school().name(),
                    teller.pupils(row.pupils()),
                    row.levels().isEmpty()
                        ? teller.say("unknown")
                        : String.join(", ", row.levels()),
                    teller.say("width." + row.width().name()),
                    teller.share(row.bridgeShare())))
            .toList());
  }
}
