package nl.speelveld.table.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;

/// All that happened to the codes of schools or municipalities, and the answer to: which code of
/// day B is the code X of day A?
///
/// Events of one code on one day are taken together, so a municipality that two rows divide over
/// two others is split. Changes of one day may follow each other (X into Y, Y into Z); changes that
/// lead back to their start on one day are refused. A code is the same unit until an event says
/// otherwise; back in time the codes that went into it are found besides itself, unless an
/// [IdentityEvent.Opened] or a new number says that it did not exist. A list of changes does not
/// say which codes existed; [Crosswalk] asks for the codes of the other day. Immutable.
public final class IdentityRegister {
  private final NavigableMap<LocalDate, Map<String, List<IdentityEvent>>> byDay;
  private final NavigableMap<LocalDate, Map<String, Set<String>>> sourcesByDay;

  private IdentityRegister(NavigableMap<LocalDate, Map<String, List<IdentityEvent>>> byDay) {
    this.byDay = byDay;
    this.sourcesByDay = new TreeMap<>();
    byDay.forEach((day, events) -> sourcesByDay.put(day, sources(events)));
  }

  /// What became of a list of events.
  public sealed interface Built {
    /// The register, and what was left out.
    record Register(IdentityRegister register, Findings findings) implements Built {}

    /// The events contradict; the findings say where.
    record Refused(Findings findings) implements Built {}
  }

  /// Makes a register of events in any order; `name` is the list that findings will name.
  public static Built of(String name, List<IdentityEvent> events) {
    Findings.Collector findings = Findings.collector();
    NavigableMap<LocalDate, Map<String, List<IdentityEvent>>> byDay = new TreeMap<>();
    for (IdentityEvent event : events) {
      if (changesNothing(event)) {
        findings.add(
            new TableFinding.ChangeIntoItself(Place.file(name), event.code(), event.date()));
        continue;
      }
      byDay
          .computeIfAbsent(event.date(), day -> new HashMap<>())
          .computeIfAbsent(event.code(), code -> new ArrayList<>())
          .add(event);
    }
    byDay.forEach((day, ofDay) -> {
      for (String code : new TreeSet<>(ofDay.keySet())) {
        if (leadsBack(code, ofDay)) {
          findings.add(new TableFinding.CircularChange(Place.file(name), code, day));
        }
      }
    });
    Findings found = findings.toFindings();
    return found.hasErrors()
        ? new Built.Refused(found)
        : new Built.Register(new IdentityRegister(byDay), found);
  }

  private static boolean changesNothing(IdentityEvent event) {
    return switch (event) {
      case IdentityEvent.Merged merged -> merged.into().equals(merged.code());
      case IdentityEvent.Renumbered renumbered -> renumbered.newCode().equals(renumbered.code());
      case IdentityEvent.Split split -> split.into().equals(List.of(split.code()));
      case IdentityEvent.Moved _ -> false;
      case IdentityEvent.Closed _ -> false;
      case IdentityEvent.Opened _ -> false;
    };
  }

  // walks the changes of one day from a code; staying in itself (moved, partly split) is no circle
  private static boolean leadsBack(String start, Map<String, List<IdentityEvent>> ofDay) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      String code = open.removeLast();
      for (String next : next(code, ofDay)) {
        if (next.equals(start) && !code.equals(start)) {
          return true;
        }
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }

  private static Set<String> next(String code, Map<String, List<IdentityEvent>> ofDay) {
    Set<String> next = new TreeSet<>();
    List<IdentityEvent> events = ofDay.getOrDefault(code, List.of());
    events.forEach(event -> next.addAll(event.successors()));
    boolean stays = events.stream().anyMatch(event -> staysWhole(event)) || events.isEmpty();
    if (stays && events.stream().anyMatch(event -> !staysWhole(event))) {
      next.remove(
          code); // it moved or opened and was merged on one day: the merger tells where it is
    }
    return next;
  }

  private static boolean staysWhole(IdentityEvent event) {
    return event instanceof IdentityEvent.Moved || event instanceof IdentityEvent.Opened;
  }

  // ends, because the changes of one day have no circle
  private static void resolve(
      String code, Map<String, List<IdentityEvent>> ofDay, Set<String> found) {
    if (!ofDay.containsKey(code)) {
      found.add(code);
      return;
    }
    for (String next : next(code, ofDay)) {
      if (next.equals(code)) {
        found.add(code);
      } else {
        resolve(next, ofDay, found);
      }
    }
  }

  /// From each code after a day to the codes before it.
  private static Map<String, Set<String>> sources(Map<String, List<IdentityEvent>> ofDay) {
    Map<String, Set<String>> sources = new HashMap<>();
    for (String before : ofDay.keySet()) {
      Set<String> after = new TreeSet<>();
      resolve(before, ofDay, after);
      after.forEach(code -> sources.computeIfAbsent(code, _ -> new TreeSet<>()).add(before));
    }
    for (Map.Entry<String, Set<String>> source : sources.entrySet()) {
      String code = source.getKey();
      if (isNew(code, ofDay)) {
        source.getValue().remove(code);
      } else if (!ofDay.containsKey(code)) {
        source.getValue().add(code);
      }
    }
    return sources;
  }

  private static boolean isNew(String code, Map<String, List<IdentityEvent>> ofDay) {
    return ofDay.values().stream()
        .flatMap(List::stream)
        .anyMatch(event ->
            switch (event) {
              case IdentityEvent.Opened opened -> opened.code().equals(code);
              case IdentityEvent.Renumbered renumbered -> renumbered.newCode().equals(code);
              case IdentityEvent.Merged _ -> false;
              case IdentityEvent.Split _ -> false;
              case IdentityEvent.Moved _ -> false;
              case IdentityEvent.Closed _ -> false;
            });
  }

  /// All events, in order of time and code.
  public List<IdentityEvent> events() {
    return inOrder(byDay.values().stream().flatMap(day -> day.values().stream()).toList());
  }

  private static List<IdentityEvent> inOrder(List<List<IdentityEvent>> events) {
    return events.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(IdentityEvent::date).thenComparing(IdentityEvent::code))
        .toList();
  }

  /// Which codes of day `to` correspond to a code of day `from`; either may be the earlier. An
  /// event counts from its own day on.
  public Correspondence correspondence(String code, LocalDate from, LocalDate to) {
    return to.isBefore(from) ? back(code, from, to) : forward(code, from, to);
  }

  private Correspondence forward(String code, LocalDate from, LocalDate to) {
    Set<String> codes = new TreeSet<>(Set.of(code));
    List<List<IdentityEvent>> chain = new ArrayList<>();
    for (Map<String, List<IdentityEvent>> ofDay : byDay.subMap(from, false, to, true).values()) {
      Set<String> after = new TreeSet<>();
      for (String present : codes) {
        resolve(present, ofDay, after);
        chain.add(ofDay.getOrDefault(present, List.of()));
      }
      codes = after;
    }
    return new Correspondence(code, List.copyOf(codes), inOrder(chain));
  }

  private Correspondence back(String code, LocalDate from, LocalDate to) {
    Set<String> codes = new TreeSet<>(Set.of(code));
    List<List<IdentityEvent>> chain = new ArrayList<>();
    for (LocalDate day : byDay.subMap(to, false, from, true).descendingKeySet()) {
      Map<String, List<IdentityEvent>> ofDay = byDay.getOrDefault(day, Collections.emptyMap());
      Map<String, Set<String>> sources = sourcesByDay.getOrDefault(day, Collections.emptyMap());
      Set<String> before = new TreeSet<>();
      for (String present : codes) {
        Set<String> found = sources.getOrDefault(present, Set.of(present));
        before.addAll(found);
        found.forEach(source -> chain.add(ofDay.getOrDefault(source, List.of())));
      }
      codes = before;
    }
    return new Correspondence(code, List.copyOf(codes), inOrder(chain));
  }
}
