package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.measuring.Origin;

/// An answer with all that it needs to be told: how well the model reproduces what was counted, on
/// what its numbers hang, and what they rest on.
///
/// @param title what people call the question
/// @param told base, scenarios, which keeps schools more mixed
/// @param reproduction how well the model reproduces what was counted
/// @param hangs on which unknown numbers effects hang; empty where nobody asked
/// @param shapes outlines of the municipality and its wijken
/// @param basis files, version, command
public record WhatIfReport(
    String title,
    WhatIfAnswer.Told told,
    Reproduction reproduction,
    List<Sensitivity.Found> hangs,
    List<Shape> shapes,
    Basis basis) {
  /// Copies.
  public WhatIfReport {
    hangs = List.copyOf(hangs);
    shapes = List.copyOf(shapes);
  }

  /// What the figures about a municipality rest on.
  ///
  /// @param origin version and command
  public static Basis basis(MonitorData data, City city, Origin origin) {
    Edition edition = city.edition();
    String code = city.municipality().code();
    Set<String> ids = new TreeSet<>(city.sources());
    List<String> parts = new ArrayList<>(List.of("postcodes", "shapes"));
    parts.add("schools " + edition.feature().id() + " " + edition.referenceDate());
    parts.forEach(part -> ids.addAll(data.sourcesOf(part + " " + code)));
    return new Basis(
        "school location",
        city.base().groups().getFirst()
            + " against "
            + String.join(", ", city.base().groups().subList(1, city.base().groups().size())),
        "municipality " + code,
        edition.referenceDate().toString(),
        edition.registration(),
        data.sources().stream().filter(file -> ids.contains(file.id())).toList(),
        origin.version(),
        origin.command());
  }
}
