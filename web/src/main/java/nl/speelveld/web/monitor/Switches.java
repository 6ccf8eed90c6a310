package nl.speelveld.web.monitor;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.page.Page;

/// The choices above a page of the monitor, as links: each leads to the same page with one choice
/// changed, and to the same place on it.
public final class Switches {
  private final Page page;
  private final Phrases phrases;
  private final MonitorRequest request;
  private final Function<String, String> addressOf;
  private final List<Switch> switches = new ArrayList<>();

  /// One choice.
  ///
  /// @param id unique on the page
  /// @param name what is chosen
  /// @param options what it can be
  public record Switch(String id, String name, List<Option> options) {
    public Switch {
      options = List.copyOf(options);
    }
  }

  /// What a choice can be.
  ///
  /// @param text its words
  /// @param href where it leads
  /// @param current whether it is so now
  public record Option(String text, String href, boolean current) {}

  /// Choices for a page.
  ///
  /// @param addressOf the address of the page with these choices behind it (`?sector=vo`)
  Switches(Page page, MonitorRequest request, Function<String, String> addressOf) {
    this.page = page;
    this.phrases = Phrases.of(page.language());
    this.request = request;
    this.addressOf = addressOf;
  }

  /// Sectors of which there are countings.
  Switches sectors(Function<Sector, List<Edition>> held) {
    List<Option> options = new ArrayList<>();
    for (Sector sector : Sector.values()) {
      if (!held.apply(sector).isEmpty() || sector == request.sector()) {
        options.add(
            option(
                phrases.say("sector." + sector.name()),
                MonitorRequest.of(sector),
                "keuzes",
                sector == request.sector()));
      }
    }
    return add("sector", options);
  }

  /// Features and years of the countings that are held.
  ///
  /// @param now the counting that answered
  Switches countings(List<Edition> held, Edition now) {
    List<Option> features = new ArrayList<>();
    for (Feature feature : held.stream().map(Edition::feature).distinct().sorted().toList()) {
      features.add(
          option(
              phrases.texts().firstOf("feature.short." + feature.id(), "feature." + feature.id()),
              asked(Optional.of(feature), OptionalInt.empty()),
              "keuzes",
              feature == now.feature()));
    }
    List<Option> years = new ArrayList<>();
    held.stream()
        .filter(edition -> edition.feature() == now.feature())
        .map(Edition::year)
        .distinct()
        .sorted()
        .forEach(year ->
            years.add(
                option(
                    phrases.numbers().schoolYear(year),
                    asked(Optional.of(now.feature()), OptionalInt.of(year)),
                    "keuzes",
                    year == now.year())));
    return add("feature", features).add("year", years);
  }

  private MonitorRequest asked(Optional<Feature> feature, OptionalInt year) {
    return new MonitorRequest(
        request.sector(),
        feature,
        year,
        request.reference(),
        request.thresholdPoints(),
        request.seed());
  }

  /// What schools are compared with, and by how many points they may differ.
  ///
  /// @param block the block that these choices are about
  Switches surroundings(String block) {
    List<Option> references = new ArrayList<>();
    for (Reference reference : Reference.values()) {
      boolean known =
          request.sector() == Sector.PO
              || reference == Reference.MUNICIPALITY
              || reference == Reference.COUNTRY; // no open data tell where pupils of vo live
      if (known || reference == request.reference()) {
        references.add(
            option(
                phrases.reference(reference),
                with(reference, request.thresholdPoints()),
                block,
                reference == request.reference()));
      }
    }
    List<Option> thresholds = new ArrayList<>();
    for (int points : new int[] {10, 15, 20}) {
      thresholds.add(
          option(
              page.say("switch.points", arg("points", points)),
              with(request.reference(), points),
              block,
              points == request.thresholdPoints()));
    }
    return add("reference", references).add("threshold", thresholds);
  }

  private MonitorRequest with(Reference reference, int points) {
    return new MonitorRequest(
        request.sector(), request.feature(), request.year(), reference, points, request.seed());
  }

  private Option option(String text, MonitorRequest asked, String place, boolean current) {
    return new Option(text, addressOf.apply(MonitorQuery.text(asked)) + "#" + place, current);
  }

  private Switches add(String id, List<Option> options) {
    if (options.size() > 1) {
      switches.add(new Switch(id, page.say("switch." + id), options));
    }
    return this;
  }

  /// The choices; one that leaves no choice is left out.
  List<Switch> all() {
    return List.copyOf(switches);
  }
}
