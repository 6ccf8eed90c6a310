/// What the office of a round says of itself, and to whom letters go.
///
/// In: `office.yaml` and `families.csv` of the folder of a round. Promised: findings with line and
/// advice; a name or an address of a child stands in no finding. Open
/// [nl.speelveld.rounds.office.OfficeFile] first. Imports the readers beside it and the family room
/// of the use cases.
@NullMarked
package nl.speelveld.rounds.office;

import org.jspecify.annotations.NullMarked;
