/// Running rounds through the API, for programs with a key of an account.
///
/// Open [nl.speelveld.web.api.office.OfficeOperations] first. A round of another municipality does
/// not exist for who works in this one; everything that is changed or taken out is recorded, and
/// every change names the version of the round that was seen.
@NullMarked
package nl.speelveld.web.api.office;

import org.jspecify.annotations.NullMarked;
