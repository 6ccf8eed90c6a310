package nl.speelveld.web.api.figures;

import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.web.api.schema.Example;

/// A file that the figures were made from.
record SourceItem(
    @Example("s0010") String id,
    @Example("cbs/achterstandsscores-scholen-2019.xlsx") String name,
    @Example("CBS: achterstandsscores per vestiging") String description,
    @Example("CBS") String publisher,
    @Example("CC BY 4.0") String licence,
    @Example("2019-10-01") String referenceDate,
    @Example(
            value = "fe6b94b1782f3253cfc3d8647eb6fde7a8e4ab9c4dd053e44fad98e5cb9d1593",
            pattern = "[0-9a-f]{64}")
        String sha256,
    @Example("12590") long rows) {
  static SourceItem of(SourceFile file) {
    return new SourceItem(
        file.id(),
        file.name(),
        file.description(),
        file.publisher(),
        file.licence(),
        file.referenceDate(),
        file.sha256(),
        file.rows());
  }
}
