package nl.speelveld.web.monitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.visit.Visit;

/// What stands behind the question mark of an address of the monitor, so that a page can be shared:
/// `sector`, `kenmerk`, `jaar`, `vergelijk`, `drempel`. What is not said is the usual.
///
/// @param request the question
/// @param unread choices that are not known, as they were typed; they are left out
public record MonitorQuery(MonitorRequest request, List<String> unread) {
  private static final List<Integer> THRESHOLDS = List.of(10, 15, 20);

  public MonitorQuery {
    unread = List.copyOf(unread);
  }

  /// Reads the address of a visit.
  static MonitorQuery of(Visit visit) {
    return of(visit::query);
  }

  /// Reads values by their names; empty where a name is not there.
  static MonitorQuery of(Function<String, String> value) {
    List<String> unread = new ArrayList<>();
    Sector sector =
        chosen(value, "sector", Sector.values(), one -> one.name().toLowerCase(Locale.ROOT), unread)
            .orElse(Sector.PO);
    MonitorRequest usual = MonitorRequest.of(sector);
    Optional<Feature> feature = chosen(value, "kenmerk", Feature.values(), Feature::id, unread);
    Optional<Integer> year =
        number(value.apply("jaar"), years -> years >= 1900 && years <= 2999, unread);
    Optional<Reference> reference =
        chosen(value, "vergelijk", Reference.values(), Reference::id, unread);
    Optional<Integer> threshold = number(value.apply("drempel"), THRESHOLDS::contains, unread);
    return new MonitorQuery(
        new MonitorRequest(
            sector,
            feature,
            year.map(OptionalInt::of).orElse(OptionalInt.empty()),
            reference.orElse(usual.reference()),
            threshold.orElse(usual.thresholdPoints()),
            usual.seed()),
        unread);
  }

  private static <E> Optional<E> chosen(
      Function<String, String> value,
      String name,
      E[] all,
      Function<E, String> id,
      List<String> unread) {
    String word = value.apply(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found = Stream.of(all).filter(one -> id.apply(one).equals(word)).findFirst();
    if (found.isEmpty()) {
      unread.add(word);
    }
    return found;
  }

  private static Optional<Integer> number(
      String word, Predicate<Integer> fits, List<String> unread) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> found =
        word.matches("\\d{1,4}")
            ? Optional.of(Integer.valueOf(word)).filter(fits)
            : Optional.empty();
    if (found.isEmpty()) {
      unread.add(word);
    }
    return found;
  }

  /// The choices as they stand in an address: `?sector=vo&drempel=10`, or nothing where all is as
  /// usual.
  static String text(MonitorRequest request) {
    MonitorRequest usual = MonitorRequest.of(request.sector());
    Map<String, String> values = new LinkedHashMap<>();
    if (request.sector() != Sector.PO) {
      values.put("sector", request.sector().name().toLowerCase(Locale.ROOT));
    }
    request.feature().ifPresent(feature -> values.put("kenmerk", feature.id()));
    request.year().ifPresent(year -> values.put("jaar", Integer.toString(year)));
    if (request.reference() != usual.reference()) {
      values.put("vergelijk", request.reference().id());
    }
    if (request.thresholdPoints() != usual.thresholdPoints()) {
      values.put("drempel", Integer.toString(request.thresholdPoints()));
    }
    return values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(value -> value.getKey() + "=" + encoded(value.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  /// A text as it may stand in an address.
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
