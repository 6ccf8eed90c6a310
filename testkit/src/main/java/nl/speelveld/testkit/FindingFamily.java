package nl.speelveld.testkit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;

/// A sealed family of findings, walked through its permitted records: which codes it has, and what
/// is wrong with its texts.
public final class FindingFamily {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[|}]");
  private static final Set<String> OF_PLACE = Set.of("file", "row", "field");
  private static final List<String> PARTS = List.of("title", "content", "action");
  private final List<Class<?>> kinds;

  private FindingFamily(Class<?> family) {
    kinds = List.of(family.getPermittedSubclasses());
  }

  /// The family of this sealed interface.
  public static FindingFamily of(Class<? extends Finding> family) {
    return new FindingFamily(family);
  }

  /// The code of each kind of finding, in the order of the family.
  public List<String> codes() {
    return kinds.stream().map(kind -> example(kind).code()).toList();
  }

  /// What is wrong with the texts of the family, a line each: a title, content or action that is
  /// missing, a placeholder that the finding does not hold, a text that belongs to no finding.
  /// Words of a component (`O114.problem.geometry`) are no fault.
  public List<String> faults(Properties texts) {
    List<String> faults = new ArrayList<>();
    Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
    for (Class<?> kind : kinds) {
      String code = example(kind).code();
      Set<String> components =
          Arrays.stream(kind.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.toSet());
      for (String part : PARTS) {
        String key = code + "." + part;
        unused.remove(key);
        faults.addAll(faultsOf(key, texts.getProperty(key, ""), components));
      }
      components.forEach(name -> unused.removeIf(key -> isOf(code + "." + name, key)));
    }
    unused.forEach(key -> faults.add(key + " belongs to no finding"));
    return faults;
  }

  private static boolean isOf(String component, String key) {
    return key.equals(component) || key.startsWith(component + ".");
  }

  private static List<String> faultsOf(String key, String text, Set<String> components) {
    if (text.isBlank()) {
      return List.of(key + " is missing");
    }
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !components.contains(name) && !OF_PLACE.contains(name))
        .map(name -> key + " asks for {" + name + "}, which the finding does not hold")
        .toList();
  }

  private static Finding example(Class<?> kind) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Map<Class<?>, Object> values =
        Map.of(
            Place.class,
            Place.NOWHERE,
            LocalDate.class,
            LocalDate.EPOCH,
            List.class,
            List.of("x"),
            int.class,
            1,
            long.class,
            1L,
            double.class,
            1.0);
    Object[] parts = Arrays.stream(types).map(type -> values.getOrDefault(type, "x")).toArray();
    try {
      return (Finding) kind.getDeclaredConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an example of (" + kind + ") cannot be made", e);
    }
  }
}
