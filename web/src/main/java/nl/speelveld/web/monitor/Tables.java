package nl.speelveld.web.monitor;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.report.html.HtmlBlocks;
import nl.speelveld.report.html.TableFile;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The blocks of a story on a page of the site, and their tables as files.
///
/// @param base address of the page, without its choices
/// @param choices the choices as they stand in the address: `?sector=vo`
record Tables(String base, String choices) {
  private static final String ENDING = ".csv";

  static Tables of(String base, MonitorRequest request) {
    return new Tables(base, MonitorQuery.text(request));
  }

  /// Prints blocks.
  HtmlBlocks sections(Phrases phrases) {
    return HtmlBlocks.inPage(phrases, this::address);
  }

  private String address(DataTable table) {
    return base + "/tabel/" + table.id() + ENDING + choices;
  }

  /// All blocks as HTML, with the contents above them.
  String html(List<Block> blocks, Phrases phrases) {
    HtmlBlocks sections = sections(phrases);
    StringBuilder html = new StringBuilder(sections.contents(blocks));
    for (int at = 0; at < blocks.size(); at++) {
      html.append(sections.block(blocks.get(at), at == 0));
    }
    return html.toString();
  }

  /// Gives the table that the address names: the very cells of the page.
  static void give(Visit visit, List<Block> blocks) {
    String name = visit.param("bestand");
    DataTable table =
        blocks.stream()
            .flatMap(block -> block.tables().stream())
            .flatMap(Tables::withDetails)
            .filter(one -> name.equals(one.id() + ENDING))
            .findFirst()
            .orElseThrow(Refused::notFound);
    give(visit, "speelveld-" + name, "text/csv", TableFile.text(table, visit.language()));
    visit.context().header("Vary", "Cookie"); // it is in the language of the page
    visit.context().header("Cache-Control", "private, no-cache");
  }

  private static Stream<DataTable> withDetails(DataTable table) {
    return Stream.concat(Stream.of(table), table.details().stream().flatMap(Tables::withDetails));
  }

  /// Gives a file to keep.
  static void give(Visit visit, String name, String type, String content) {
    visit.text(type, content);
    visit.context().header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Fresh.file(visit);
  }
}
