/// A round as a folder of files.
///
/// In: a folder with `round.yaml`, `schools.csv`, `seats.csv`, `applicants.csv`, `preferences.csv`,
/// and where the rules need them `distances.csv` and `lottery.csv`. Promised: rules and tables, or
/// findings. Open [nl.speelveld.rounds.folder.RoundFolder] first. Imports all rooms of this module
/// and the round room of matching.
@NullMarked
package nl.speelveld.rounds.folder;

import org.jspecify.annotations.NullMarked;
