package nl.speelveld.rounds.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.City;

/// A file to begin with: two scenarios for a municipality, with a comment at every line.
///
/// The schools of its example are two neighbours whose pupils differ most.
public final class ScenarioTemplate {
  private ScenarioTemplate() {}

  /// The text.
  ///
  /// @param language of the comments, `nl` or `en`
  public static String write(City city, String language) {
    return write(city, language, Optional.empty());
  }

  /// The same for a municipality that was made from a table of pupils.
  ///
  /// @param pupils the table, seen from the folder of the file
  public static String write(City city, String language, Optional<PupilsAsked> pupils) {
    Pair pair = Pair.of(city);
    School first = city.schools().get(pair.one());
    School second = city.schools().get(pair.other());
    return text(language)
        .lines()
        .map(line -> line.startsWith("  # pupils:") ? own(pupils, line) : line)
        .collect(Collectors.joining("\n", "", "\n"))
        .replace("{municipality}", city.municipality().code())
        .replace("{feature}", city.edition().feature().id())
        .replace("{year}", Integer.toString(city.edition().year()))
        .replace("{groups}", inComment(String.join(", ", city.base().groups())))
        .replace("{group}", inFile(city.base().groups().get(0)))
        .replace("{rest}", inFile(city.base().groups().get(1)))
        .replace("{firstName}", inComment(first.name()))
        .replace("{secondName}", inComment(second.name()))
        .replace("{first}", first.code())
        .replace("{second}", second.code())
        .replace("{area}", city.areas().getFirst().code());
  }

  private static String own(Optional<PupilsAsked> pupils, String otherwise) {
    return pupils.map(ScenarioWriter::base).orElse(otherwise);
  }

  private static String inComment(String name) {
    return name.replaceAll("\\p{Cntrl}", " ");
  }

  /// A name that somebody wrote, between quotes where its signs would mean something.
  private static String inFile(String name) {
    return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")
        ? name
        : '"' + inComment(name).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String text(String language) {
    String name = "template_" + language + ".yaml";
    try (InputStream stream =
        Objects.requireNonNull(ScenarioTemplate.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the text (" + name + ") cannot be read", unreadable);
    }
  }

  /// Two schools of the municipality.
  private record Pair(int one, int other) {
    /// Of each school and its nearest neighbour the two whose shares differ most, weighted by the
    /// smaller of them.
    static Pair of(City city) {
      Pair best = new Pair(0, 1);
      double most = -1;
      for (int one = 0; one < city.inside(); one++) {
        int other = nearest(city, one);
        double differ =
            Math.abs(share(city, one) - share(city, other))
                * Math.min(pupils(city, one), pupils(city, other));
        if (differ > most) {
          most = differ;
          best = new Pair(one, other);
        }
      }
      return best;
    }

    private static int nearest(City city, int one) {
      int nearest = one == 0 ? 1 : 0;
      for (int other = 0; other < city.inside(); other++) {
        if (other != one && metres(city, one, other) < metres(city, one, nearest)) {
          nearest = other;
        }
      }
      return nearest;
    }

    private static double metres(City city, int one, int other) {
      School from = city.schools().get(one);
      School to = city.schools().get(other);
      return Math.hypot(from.rdX() - to.rdX(), from.rdY() - to.rdY());
    }

    private static double pupils(City city, int school) {
      return IntStream.range(0, city.base().groups().size())
          .mapToDouble(group -> city.base().pupils(school, group))
          .sum();
    }

    private static double share(City city, int school) {
      double all = pupils(city, school);
      return all > 0 ? city.base().pupils(school, City.FOCAL) / all : 0;
    }
  }
}
