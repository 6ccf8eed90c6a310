package nl.speelveld.app;

import picocli.CommandLine.Option;

/// How much room schools have, and how many pupils keep their school.
final class RoomOptions {
  private final int usualRoom;
  private final int usualKeep;

  @Option(names = "--room", paramLabel = "${bundle:label.percent}", descriptionKey = "best.room")
  private int room;

  @Option(names = "--keep", paramLabel = "${bundle:label.percent}", descriptionKey = "best.keep")
  private int keep;

  /// Options with these percentages where nothing is said.
  RoomOptions(int usualRoom, int usualKeep) {
    this.usualRoom = usualRoom;
    this.usualKeep = usualKeep;
    room = usualRoom;
    keep = usualKeep;
  }

  /// Seats for each pupil.
  double room() {
    BestOptions.within(room, 0, 900, "--room");
    return 1 + room / 100.0;
  }

  /// The same; another number where nothing was said.
  double roomOr(double other) {
    return room == usualRoom ? other : room();
  }

  /// Share of the pupils who keep their school.
  double keep() {
    BestOptions.within(keep, 0, 100, "--keep");
    return keep / 100.0;
  }

  /// The options for a printed command.
  String words() {
    return (room == usualRoom ? "" : " --room " + room)
        + (keep == usualKeep ? "" : " --keep " + keep);
  }
}
