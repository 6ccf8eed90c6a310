package nl.speelveld.runs.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which columns say what, where somebody named them; others are known by their usual names.
///
/// @param named columns by what they say
public record PupilColumns(Map<PupilRole, String> named) {
  private static final List<String> PERSONAL =
      List.of(
          "naam",
          "achternaam",
          "voornaam",
          "roepnaam",
          "name",
          "bsn",
          "burgerservicenummer",
          "eckid",
          "adres",
          "straat",
          "huisnummer");

  /// Copies.
  public PupilColumns {
    named = Map.copyOf(named);
  }

  /// Columns by their usual names.
  public static PupilColumns usual() {
    return new PupilColumns(Map.of());
  }

  /// The column of a table that says this.
  ///
  /// @param columns of the table
  public Optional<String> find(PupilRole role, List<String> columns) {
    String name = named.get(role);
    return name == null
        ? role.usual().stream().flatMap(its -> called(its, columns)).findFirst()
        : called(name, columns).findFirst();
  }

  private static Stream<String> called(String name, List<String> columns) {
    return columns.stream().filter(its -> plain(its).equals(plain(name)));
  }

  /// The columns of a table that are read; no other column leaves the file.
  public List<String> wanted(List<String> columns) {
    List<String> wanted = new ArrayList<>();
    for (PupilRole role : PupilRole.values()) {
      find(role, columns).filter(its -> !wanted.contains(its)).ifPresent(wanted::add);
    }
    return wanted;
  }

  /// Columns of a table that tell who a pupil is, and that nobody needs here.
  public static List<String> personal(List<String> columns) {
    return columns.stream().filter(its -> PERSONAL.contains(plain(its))).toList();
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
