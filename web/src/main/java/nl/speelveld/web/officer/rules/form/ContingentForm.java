package nl.speelveld.web.officer.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;

/// One part of the seats of every school without a division of its own, and the order in which the
/// parts are tried. Least rates of a part, divisions of single schools and bandwidths are written
/// as text and stay as they are.
public final class ContingentForm {
  /// How large a part can be.
  public static final List<String> SIZES = List.of("REST", "PERCENT", "SEATS", "COLUMN");

  /// What may part equals in a part of the seats.
  public static final List<String> ORDERS =
      List.of("ROUND", "ONE", "PROGRAMME", "GROUP", "CYCLIC", "DISTANCE", "SCORE");

  private static final int MANY = 999_999;

  private ContingentForm() {}

  /// The fields of a new part.
  public static FormFields blank(RoundRules rules) {
    return FormFields.empty()
        .with("name", "")
        .with("size", "PERCENT")
        .with("amount", "")
        .with("sizeColumn", "")
        .withTicked("types", List.of())
        .with("others", "AFTER")
        .withTicked("priorities", PriorityForm.ids(rules))
        .with("order", "ROUND")
        .with("scoreColumn", "");
  }

  /// What stands in the fields.
  public static FormFields of(ContingentRule part) {
    FormFields fields =
        FormFields.empty()
            .with("name", part.name())
            .with(size(part.size()))
            .withTicked("types", part.types())
            .with("others", part.others().name())
            .withTicked("priorities", part.priorities());
    return isShown(part.tieBreak())
        ? fields.with(TieBreakForm.fields(part.tieBreak())).without(name -> name.equals("equals"))
        : fields;
  }

  private static FormFields size(Size size) {
    FormFields blank =
        FormFields.empty().with("size", "REST").with("amount", "").with("sizeColumn", "");
    return switch (size) {
      case Size.Seats(int seats) ->
          blank.with("size", "SEATS").with("amount", Integer.toString(seats));
      case Size.Percent(int percent) ->
          blank.with("size", "PERCENT").with("amount", Integer.toString(percent));
      case Size.FromColumn(String column) ->
          blank.with("size", "COLUMN").with("sizeColumn", column);
      case Size.Rest() -> blank;
    };
  }

  /// Whether a form can show what parts equals in a part of the seats.
  public static boolean isShown(TieBreakRule rule) {
    return !(rule instanceof TieBreakRule.EqualsTogether);
  }

  /// The rules with what stands in the fields.
  ///
  /// @param name the part that is changed; empty for a new one, which comes before the rest
  public static Edit apply(RoundRules rules, Optional<String> name, FormFields fields) {
    Optional<ContingentRule> before = name.flatMap(its -> find(rules, its));
    FieldReading reading = new FieldReading(fields);
    String its = reading.needed("name");
    if (!before.map(ContingentRule::name).equals(Optional.of(its))
        && find(rules, its).isPresent()) {
      reading.fault("name", FieldFault.Kind.NAME_TAKEN, its);
    }
    ContingentRule after =
        new ContingentRule(
            its,
            size(reading),
            ticked(
                fields.ticked("types"),
                typeChoices(rules, before),
                before.map(ContingentRule::types)),
            reading.choice("others", List.of("AFTER", "NEVER")).equals("AFTER")
                ? SeatRules.Others.AFTER
                : SeatRules.Others.NEVER,
            ticked(
                fields.ticked("priorities"),
                priorityChoices(rules, before),
                before.map(ContingentRule::priorities)),
            before
                .map(ContingentRule::tieBreak)
                .filter(rule -> !isShown(rule))
                .orElseGet(() -> TieBreakForm.order(reading, ORDERS)),
            before.map(ContingentRule::rates).orElse(List.of()));
    List<ContingentRule> parts = new ArrayList<>(rules.seats().general());
    before.ifPresentOrElse(
        old -> parts.set(parts.indexOf(old), after), () -> parts.add(rowOfNew(parts), after));
    if (before.filter(after::equals).isEmpty()) {
      checkWhole(parts, after, reading);
    }
    return reading.edit(() -> with(rules, parts));
  }

  private static Size size(FieldReading reading) {
    return switch (reading.choice("size", SIZES)) {
      case "PERCENT" -> new Size.Percent(reading.whole("amount", 0, 100));
      case "SEATS" -> new Size.Seats(reading.whole("amount", 0, MANY));
      case "COLUMN" -> new Size.FromColumn(reading.needed("sizeColumn"));
      default -> new Size.Rest();
    };
  }

  /// Groups of children that may be ticked: those of the rules, and what the part names beside.
  public static List<String> typeChoices(RoundRules rules, Optional<ContingentRule> part) {
    return joined(
        rules.types().stream().map(RoundRules.ApplicantType::id).toList(),
        part.map(ContingentRule::types).orElse(List.of()));
  }

  /// Priorities that may be ticked: those of the rules, and what the part names beside.
  public static List<String> priorityChoices(RoundRules rules, Optional<ContingentRule> part) {
    return joined(PriorityForm.ids(rules), part.map(ContingentRule::priorities).orElse(List.of()));
  }

  private static List<String> joined(List<String> known, List<String> named) {
    return Stream.concat(known.stream(), named.stream()).distinct().toList();
  }

  /// What is ticked, in the order of the choices; where nothing changed, as it was.
  private static List<String> ticked(
      List<String> sent, List<String> choices, Optional<List<String>> before) {
    List<String> ticked = choices.stream().filter(sent::contains).toList();
    return before.filter(had -> Set.copyOf(had).equals(Set.copyOf(ticked))).orElse(ticked);
  }

  private static int rowOfNew(List<ContingentRule> parts) {
    boolean restIsLast = !parts.isEmpty() && parts.getLast().size() instanceof Size.Rest;
    return restIsLast ? parts.size() - 1 : parts.size();
  }

  private static void checkWhole(
      List<ContingentRule> parts, ContingentRule after, FieldReading reading) {
    long rests = parts.stream().filter(part -> part.size() instanceof Size.Rest).count();
    if (rests > 1 && after.size() instanceof Size.Rest) {
      reading.fault("size", FieldFault.Kind.REST);
    }
    int percents =
        parts.stream()
            .mapToInt(part -> part.size() instanceof Size.Percent(int percent) ? percent : 0)
            .sum();
    if (percents > 100 && after.size() instanceof Size.Percent) {
      reading.fault("amount", FieldFault.Kind.OVER_HUNDRED, percents);
    }
  }

  /// The rules with a part one place higher or lower; the same where it stands there already.
  public static RoundRules moved(RoundRules rules, String name, int places) {
    List<ContingentRule> parts = new ArrayList<>(rules.seats().general());
    int row = parts.stream().map(ContingentRule::name).toList().indexOf(name);
    int to = row + places;
    if (row < 0 || to < 0 || to >= parts.size()) {
      return rules;
    }
    parts.add(to, parts.remove(row));
    return with(rules, parts);
  }

  /// The rules without a part of the seats.
  public static RoundRules removed(RoundRules rules, String name) {
    return with(
        rules, rules.seats().general().stream().filter(part -> !part.name().equals(name)).toList());
  }

  /// The rules in which the last seat may become two for twins, or not.
  public static RoundRules twins(RoundRules rules, boolean over) {
    SeatRules seats = rules.seats();
    return rules.with(
        new SeatRules(seats.general(), seats.byProgramme(), seats.bandwidths(), over));
  }

  /// The part of a name.
  public static Optional<ContingentRule> find(RoundRules rules, String name) {
    return rules.seats().general().stream().filter(part -> part.name().equals(name)).findFirst();
  }

  private static RoundRules with(RoundRules rules, List<ContingentRule> parts) {
    SeatRules seats = rules.seats();
    return rules.with(
        new SeatRules(parts, seats.byProgramme(), seats.bandwidths(), seats.twinsOver()));
  }
}
