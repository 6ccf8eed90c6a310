package nl.speelveld.runs.place;

/// A municipality as the monitor compares it.
///
/// @param code CBS code, `GM0363`
/// @param name name as CBS writes it
/// @param province name of the province
/// @param residents number of residents, 0 where the data folder does not know it
/// @param urbanity class of urbanity
public record Municipality(
    String code, String name, String province, int residents, Urbanity urbanity) {
  /// The four large cities.
  public boolean isG4() {
    return switch (code) {
      case "GM0363", "GM0599", "GM0518", "GM0344" -> true;
      default -> false;
    };
  }
}
