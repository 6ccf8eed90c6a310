/// The letter that tells a family its outcome, as HTML and as PDF for archives and screen readers.
///
/// In: one [nl.speelveld.report.letters.LetterContent], filled by a use case from rules, draw and
/// assignment; nothing is read or looked up here. Promised: one A4 where the list is of usual
/// length; the same words in HTML and PDF; plain Dutch (B1) or English; each higher choice with the
/// number that decided; nothing about another child, and small numbers of children in a priority
/// group not told. PDF/A-3u and PDF/UA-1. Open [nl.speelveld.report.letters.LetterHtml] first.
/// Imports `text`, `chart` (escaping) and the statistics of `matching`.
@NullMarked
package nl.speelveld.report.letters;

import org.jspecify.annotations.NullMarked;
