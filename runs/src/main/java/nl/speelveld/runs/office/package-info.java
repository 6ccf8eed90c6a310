/// The office behind a round of enrolment: children, lists as families hand them in, seats that
/// schools confirm, requests, mail, and what is destroyed when.
///
/// The round itself, from freeze to second round, is `nl.speelveld.runs.enrolment`; this room
/// gathers what that one takes in, and shows what came of it to who may see it. Open
/// [nl.speelveld.runs.office.OfficeRound] and [nl.speelveld.runs.office.Phase] first. The ports
/// (`Rounds`, `Children`, `Lists`, `Schools`, `Requests`, `Post`) are implemented by the store;
/// what they keep is durable when the method returns.
@NullMarked
package nl.speelveld.runs.office;

import org.jspecify.annotations.NullMarked;
