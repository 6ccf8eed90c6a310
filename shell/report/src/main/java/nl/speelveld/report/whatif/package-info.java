/// Reports about scenarios: what policies would do, in words, lines, maps and tables.
///
/// In: a [nl.speelveld.runs.whatif.WhatIfReport]. Promised: how well the model reproduces what was
/// counted comes first, then what it cannot show; a band stands beside every figure, and what bands
/// do not tell is not told; shares of schools go through disclosure control. Open
/// [nl.speelveld.report.whatif.ScenarioStory] first. Imports the answers, chart, published, story
/// and text rooms.
@NullMarked
package nl.speelveld.report.whatif;

import org.jspecify.annotations.NullMarked;
