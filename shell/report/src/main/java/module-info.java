/// Pictures and words: a report as values goes in; HTML with SVG, plain text, JSON, CSV, GeoJSON
/// and a catalogue description come out, all through one gate of disclosure control.
module nl.speelveld.report {
  requires java.desktop;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.pdfbox;
  requires transitive nl.speelveld.matching;
  requires transitive nl.speelveld.runs;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports nl.speelveld.report.answers;
  exports nl.speelveld.report.best;
  exports nl.speelveld.report.chart;
  exports nl.speelveld.report.classes;
  exports nl.speelveld.report.check;
  exports nl.speelveld.report.enrolment;
  exports nl.speelveld.report.export;
  exports nl.speelveld.report.html;
  exports nl.speelveld.report.letters;
  exports nl.speelveld.report.published;
  exports nl.speelveld.report.story;
  exports nl.speelveld.report.terminal;
  exports nl.speelveld.report.text;
  exports nl.speelveld.report.whatif;
}
