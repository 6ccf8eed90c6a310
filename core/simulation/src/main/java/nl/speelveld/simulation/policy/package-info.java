/// Policies and scenarios: a base and an ordered list of small changes.
///
/// Open [nl.speelveld.simulation.policy.Scenario]. All policies are checked first, with all
/// findings, then applied in their order to the years they hold for. Imports the rooms of base,
/// admission and years, and findings of the table module.
@NullMarked
package nl.speelveld.simulation.policy;

import org.jspecify.annotations.NullMarked;
