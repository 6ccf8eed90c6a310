package nl.speelveld.runs.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which columns say what, where somebody named them; others are known by their usual names.
///
/// @param named columns by what they say
public record PupilColumns(Map<PupilRole, String> named) {
  private static final Set<String> PERSONAL =
      Set.of(
          "naam",
          "achternaam",
          "voornaam",
          "voornamen",
          "roepnaam",
          "name",
          "bsn",
          "burgerservicenummer",
          "sofinummer",
          "onderwijsnummer",
          "pgn",
          "eckid",
          "adres",
          "straat",
          "straatnaam",
          "huisnummer",
          "email",
          "mail",
          "telefoon",
          "telefoonnummer");
  private static final Set<String> OF_PLACES =
      Set.of("school", "vestiging", "instelling", "bestuur", "gemeente", "wijk", "buurt", "groep");

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
    return columns.stream().filter(PupilColumns::isPersonal).toList();
  }

  /// By any word of its name (`leerling_bsn`), unless it is the name of a school or a place.
  private static boolean isPersonal(String column) {
    List<String> words = List.of(plain(column).split("[^\\p{L}]+"));
    return words.stream().anyMatch(PERSONAL::contains)
        && words.stream().noneMatch(OF_PLACES::contains);
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
