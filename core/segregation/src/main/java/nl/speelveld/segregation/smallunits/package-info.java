/// Segregation in small units: methods that each answer another question, and advice which to read.
///
/// | question | class |
/// |---|---|
/// | is there more than chance gives, and how much of the way to 1? | `CarringtonTroske` |
/// | what is D less the bias of a repeated draw? | `AllenBootstrap` |
/// | what is D when differences within noise count as none? | `DensityCorrected` |
/// | what is the index of the chances behind the counts, if they follow a beta law? | `BetaMixture` |
/// | between which values must it lie, whatever law they follow? | `BinomialMixtureBounds` |
///
/// In: head counts, two columns. Promised: no draws but where the name says so. Open
/// [nl.speelveld.segregation.smallunits.Advice] first. Imports the rooms of values, expectations,
/// permutation and bootstrap, and table.
@NullMarked
package nl.speelveld.segregation.smallunits;

import org.jspecify.annotations.NullMarked;
