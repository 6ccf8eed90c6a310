package nl.speelveld.rounds.market;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.seats.DividedMarket;
import nl.speelveld.matching.seats.SeatPlan;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.market.JsonMarketFile.MarketCase;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads one market. Faults are gathered while all parts are looked through; a market is made only
/// when there are none.
final class CaseReader {
  private static final long TARGET = 1;
  private static final int MOST_SEATS = 1_000_000;
  private static final int LAST_NUMBER = (1 << 26) - 1;

  private final String file;
  private final String path;
  private final JsonNode json;
  private final Findings.Collector findings;
  private final Map<String, Integer> seatsOf = new HashMap<>();
  private boolean faulty;

  CaseReader(String file, String path, JsonNode json, Findings.Collector findings) {
    this.file = file;
    this.path = path;
    this.json = json;
    this.findings = findings;
  }

  /// A wish that the priorities know.
  private record Wish(String applicant, String school, int itsClass, int number) {}

  Optional<MarketCase> read(String id) {
    DividedMarket market = new DividedMarket();
    addSchools(market);
    List<Integer> numbers = new ArrayList<>();
    Map<String, Map<String, Integer>> orders = orders();
    Set<String> seen = new HashSet<>();
    Set<String> taken = new HashSet<>();
    for (JsonNode applicant : array(json, "applicants")) {
      String name = name(applicant, "applicants");
      if (!seen.add(name)) {
        fault("applicants." + name, name, "id");
        continue;
      }
      market.applicant(name, json.path("target").path(name).asBoolean() ? TARGET : 0);
      Set<String> listed = new HashSet<>();
      for (JsonNode school : array(applicant, "prefs")) {
        if (!seatsOf.containsKey(school.asText()) || !listed.add(school.asText())) {
          fault("applicants." + name + ".prefs", school.asText(), "schools.id");
          continue;
        }
        findWish(orders, name, school.asText())
            .ifPresent(wish -> {
              if (!taken.add(wish.school() + "\n" + wish.itsClass() + "\n" + wish.number())) {
                fault("lottery." + name, Integer.toString(wish.number()), "1, 2, 3 …");
              }
              market.wish(
                  wish.school(),
                  contingent -> {
                    numbers.add(wish.number());
                    return wish.itsClass();
                  });
            });
      }
    }
    if (faulty) {
      return Optional.empty();
    }
    Market filled = market.build();
    int[] numberOfWish = numbers.stream().mapToInt(Integer::intValue).toArray();
    return Optional.of(
        new MarketCase(
            id,
            json.path("mechanism").asText("DA_APPLICANT"),
            filled,
            Priorities.ofWishes(filled, numberOfWish),
            consents(filled)));
  }

  /// Who agrees to be overtaken where it costs nothing: `all`, those for whom it says so, or
  /// everybody where nothing is said.
  private Set<Integer> consents(Market market) {
    JsonNode consent = json.path("consent");
    Set<Integer> rows = new HashSet<>();
    for (int row = 0; row < market.applicants(); row++) {
      if (!consent.isObject() || consent.path(market.applicant(row)).asBoolean()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void addSchools(DividedMarket market) {
    for (JsonNode school : array(json, "schools")) {
      String name = name(school, "schools");
      int seats = whole(school.path("capacity"), "schools." + name + ".capacity", MOST_SEATS);
      if (seatsOf.putIfAbsent(name, seats) != null) {
        fault("schools." + name, name, "id");
      } else {
        market.programme(plan(name, seats));
      }
    }
  }

  private SeatPlan plan(String school, int seats) {
    if (json.has("reserve")) {
      int reserved = part("reserve", "seats", school, seats);
      return json.path("reserve").path("soft").asBoolean()
          ? SeatPlan.softReserve(school, seats, reserved, TARGET)
          : SeatPlan.hardReserve(school, seats, reserved, TARGET);
    }
    if (json.has("quota")) {
      int forTarget = part("quota", "targetSeats", school, seats);
      String kind = json.path("quota").path("kind").asText();
      if (!kind.equals("SPLIT") && !kind.equals("SPLIT_TRANSFER")) {
        fault("quota.kind", kind, "SPLIT, SPLIT_TRANSFER");
      }
      return kind.equals("SPLIT")
          ? SeatPlan.split(school, seats, forTarget, TARGET)
          : SeatPlan.hardReserve(school, seats, forTarget, TARGET);
    }
    return SeatPlan.undivided(school, seats);
  }

  private int part(String division, String field, String school, int seats) {
    JsonNode its = json.path(division).path(field).path(school);
    return its.isMissingNode() ? 0 : whole(its, division + "." + field + "." + school, seats);
  }

  /// For each school with its own order the place of each applicant.
  private Map<String, Map<String, Integer>> orders() {
    Map<String, Map<String, Integer>> orders = new HashMap<>();
    json.path("priorityOrder")
        .properties()
        .forEach(school -> {
          Map<String, Integer> places = new HashMap<>();
          school.getValue().forEach(who -> places.putIfAbsent(who.asText(), places.size()));
          orders.put(school.getKey(), places);
        });
    return orders;
  }

  private Optional<Wish> findWish(
      Map<String, Map<String, Integer>> orders, String applicant, String school) {
    if (json.has("priorityOrder")) {
      Integer place = orders.getOrDefault(school, Map.of()).get(applicant);
      return place == null ? Optional.empty() : Optional.of(new Wish(applicant, school, 0, place));
    }
    JsonNode its = json.path("priorityClass").path(school).path(applicant);
    if (its.isMissingNode()) {
      return Optional.empty();
    }
    String at = "priorityClass." + school + "." + applicant;
    JsonNode ofSchool = json.path("lottery").path(school);
    JsonNode number =
        ofSchool.isObject() ? ofSchool.path(applicant) : json.path("lottery").path(applicant);
    return Optional.of(
        new Wish(
            applicant,
            school,
            whole(its, at, DividedMarket.LAST_CLASS),
            whole(number, "lottery." + applicant, LAST_NUMBER)));
  }

  private Iterable<JsonNode> array(JsonNode holder, String field) {
    JsonNode array = holder.path(field);
    if (!array.isArray()) {
      fault(field, array.asText(), "[…]");
    }
    return array;
  }

  private String name(JsonNode holder, String at) {
    String name = holder.path("id").asText();
    if (name.isEmpty()) {
      fault(at + ".id", "", "id");
    }
    return name;
  }

  private int whole(JsonNode number, String at, int most) {
    OptionalInt value =
        number.isIntegralNumber() && number.canConvertToInt()
            ? OptionalInt.of(number.asInt())
            : OptionalInt.empty();
    if (value.isEmpty() || value.getAsInt() < 0 || value.getAsInt() > most) {
      fault(at, number.asText(), "0 … " + most);
      return 0;
    }
    return value.getAsInt();
  }

  private void fault(String at, String value, String expected) {
    faulty = true;
    findings.add(new FileFinding.WrongPart(new Place(file, 0, path + at), value, expected));
  }
}
