/// The file of a simulation, `scenario.yaml`: a municipality to begin with and scenarios beside it,
/// each an ordered list of policies.
///
/// Open [nl.speelveld.rounds.scenario.ScenarioFile] to read,
/// [nl.speelveld.rounds.scenario.ScenarioWriter] to write. All faults of a file are told at once,
/// each with its line; nothing is guessed. Imports the rooms of YAML, findings and rules, and
/// what-if questions of the module of runs.
@NullMarked
package nl.speelveld.rounds.scenario;

import org.jspecify.annotations.NullMarked;
