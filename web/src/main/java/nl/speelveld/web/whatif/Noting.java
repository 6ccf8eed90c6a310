package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.report.text.Numbers;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.WhatIfRequest.Luck;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.ScenarioView.Notes;

/// What the model cannot show, and how it was computed.
///
/// @param telling the words
/// @param data where the files are named
/// @param luck how often it was run
record Noting(Telling telling, MonitorData data, Luck luck) {
  private static final int LIMITS = 5;
  private static final int BY_NAME = 6; // files of a folder that are named one by one

  Notes notes() {
    Page page = telling.page();
    City city = telling.city();
    Numbers numbers = telling.numbers();
    String feature = telling.phrases().feature(city.edition().feature());
    List<String> limits =
        IntStream.rangeClosed(1, LIMITS)
            .mapToObj(n ->
                n == 1
                    ? page.say(
                        "limits.1",
                        arg("feature", feature),
                        arg("date", numbers.date(city.edition().referenceDate())))
                    : page.say("limits." + n))
            .toList();
    return new Notes(
        limits,
        List.of(
            page.say(
                "how.1",
                arg("feature", feature),
                arg("counted", telling.phrases().counted(city.edition())),
                arg("flows", numbers.schoolYear(city.flowsYear()))),
            page.say("how.2"),
            page.say("how.3"),
            page.say(
                "how.4",
                arg("runs", luck.runs()),
                arg("seed", Long.toString(luck.seed())),
                arg("fit", numbers.percent(city.population().areaDifference()))),
            page.say("how.5"),
            page.say("how.sources", arg("sources", sources(city)))));
  }

  /// The files by name; of a folder with one file for each municipality, the folder.
  private String sources(City city) {
    Map<String, List<String>> byFolder = new LinkedHashMap<>();
    data.sources().stream()
        .filter(file -> city.sources().contains(file.id()))
        .map(SourceFile::name)
        .distinct()
        .forEach(name ->
            byFolder
                .computeIfAbsent(
                    name.substring(0, name.lastIndexOf('/') + 1), _ -> new ArrayList<>())
                .add(name));
    return byFolder.entrySet().stream()
        .map(its ->
            its.getValue().size() <= BY_NAME
                ? String.join(", ", its.getValue())
                : telling
                    .page()
                    .say(
                        "how.folder", arg("folder", its.getKey()), arg("n", its.getValue().size())))
        .collect(Collectors.joining(", "));
  }
}
