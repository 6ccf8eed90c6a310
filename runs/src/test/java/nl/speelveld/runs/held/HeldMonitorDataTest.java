package nl.speelveld.runs.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SchoolFigures;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class HeldMonitorDataTest {
  private static final Edition EDITION =
      new Edition(Sector.PO, Feature.WEIGHT, 2016, LocalDate.of(2016, 10, 1), "weight", "");

  @Test
  void B01_each_table_is_read_once() {
    Folder folder = new Folder();
    HeldMonitorData held = HeldMonitorData.of(folder);
    held.readAll();
    held.readAll();
    held.shapes("GM1");
    held.shapes("GM1");
    held.shapes("GM2");
    held.sourcesOf("shapes");
    held.sourcesOf("shapes");
    assertThat(folder.reads)
        .containsExactlyInAnyOrder(
            "municipalities",
            "editions",
            "composition",
            "flows",
            "pc4",
            "wijken",
            "offers",
            "all shapes",
            "sources",
            "figures PO",
            "figures VO",
            "shapes GM1",
            "shapes GM2",
            "sources of shapes");
  }

  @Test
  void B02_answers_are_those_of_the_folder() {
    Folder folder = new Folder();
    HeldMonitorData held = HeldMonitorData.of(folder);
    assertThat(held.editions()).containsExactly(EDITION);
    assertThat(held.composition(EDITION)).isEqualTo(folder.composition(EDITION));
    assertThat(held.sourcesOf("flows")).containsExactly("flows");
    assertThat(folder.reads).containsOnlyOnce("editions");
  }

  /// A data folder that remembers what was read.
  private static final class Folder implements MonitorData {
    private final List<String> reads = new ArrayList<>();

    private <T> T read(String what, T answer) {
      reads.add(what);
      return answer;
    }

    @Override
    public List<Municipality> municipalities() {
      return read("municipalities", List.of());
    }

    @Override
    public List<Edition> editions() {
      return read("editions", List.of(EDITION));
    }

    @Override
    public Composition composition(Edition edition) {
      UnitGroupCounts none = UnitGroupCounts.of(List.of(), List.of(), new double[0]);
      return read(
          "composition", new Composition(edition, List.of(), none, none, none, List.of("f1")));
    }

    @Override
    public Flows flows() {
      return read("flows", Flows.none());
    }

    @Override
    public List<Area> postcodeAreas() {
      return read("pc4", List.of());
    }

    @Override
    public List<Area> wijken() {
      return read("wijken", List.of());
    }

    @Override
    public List<SchoolFigures> schoolFigures(Sector sector) {
      return read("figures " + sector, List.of());
    }

    @Override
    public List<ClassOffer> classOffers() {
      return read("offers", List.of());
    }

    @Override
    public List<Shape> shapes(String municipality) {
      return read("shapes " + municipality, List.of());
    }

    @Override
    public List<Shape> municipalityShapes() {
      return read("all shapes", List.of());
    }

    @Override
    public List<SourceFile> sources() {
      return read("sources", List.of());
    }

    @Override
    public List<String> sourcesOf(String part) {
      return read("sources of " + part, List.of(part));
    }
  }
}
