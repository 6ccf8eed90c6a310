package nl.speelveld.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.report.whatif.ScenarioStory;
import nl.speelveld.rounds.scenario.ScenarioTemplate;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.whatif.CityRequest;

/// One scenario of the demo: the file that somebody begins with, computed.
final class DemoScenario {
  private DemoScenario() {}

  /// Writes the file and tells in four lines what comes of its first scenario.
  static List<String> play(Terminal terminal, Path data, Path plan) throws IOException {
    try (DataFolder folder = Components.dataFolder(data)) {
      SimulateDesk desk = new SimulateDesk(terminal, HeldMonitorData.of(folder));
      CityRequest request =
          new CityRequest(
              SampleMunicipality.CODE, Optional.empty(), OptionalInt.empty(), CityRequest.ROOM);
      Files.writeString(
          plan, ScenarioTemplate.write(desk.city(request), terminal.language().code()));
      SimulateDesk.Asked asked =
          desk.read(plan, Optional.empty(), Optional.empty(), "speelveld simulate " + plan)
              .orElseThrow(() -> new IllegalStateException("the file to begin with has faults"));
      return ScenarioStory.inShort(
          desk.report(asked, Optional.empty(), Optional.empty()), terminal.language());
    }
  }
}
