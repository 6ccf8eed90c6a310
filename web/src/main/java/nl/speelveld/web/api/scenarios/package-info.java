/// Scenarios for programs: the question of `speelveld simulate` as JSON or YAML, answered with its
/// bands; and the scenarios that an office keeps.
///
/// Open [nl.speelveld.web.api.scenarios.ScenarioOperations] first. What is computed stands in the
/// line of long work that the pages use too. Imports the rooms of operations, shapes and parts.
@NullMarked
package nl.speelveld.web.api.scenarios;

import org.jspecify.annotations.NullMarked;
