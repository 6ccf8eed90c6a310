/// Reports as data: JSON in the one result shape, CSV, GeoJSON, a DCAT-AP-NL description.
///
/// Open [nl.speelveld.report.export.MonitorJson] first: report in, text out. Shapes are described
/// in `docs/reference/report-formats.md`. Takes only what `published` lets through.
@NullMarked
package nl.speelveld.report.export;

import org.jspecify.annotations.NullMarked;
