/// A report told in blocks: a heading that says the finding, pictures, sentences, tables, how it
/// was computed. HTML and plain text are two ways to print the same blocks.
///
/// Open [nl.speelveld.report.story.MonitorStory] first. Takes only what `published` lets through.
@NullMarked
package nl.speelveld.report.story;

import org.jspecify.annotations.NullMarked;
