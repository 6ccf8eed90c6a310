package nl.speelveld.table.observation;

/// A reason why figures on both sides of a break may stand in one line after all, with a name that
/// goes with the line: a double count in the year of the change, a published conversion.
///
/// @param breakId the break that is bridged
/// @param name what the bridge is called beside the line
/// @param source where it is explained
public record Bridge(String breakId, String name, String source) {
  public Bridge {
    Texts.check("breakId", breakId);
    Texts.check("name", name);
    Texts.check("source", source);
  }
}
