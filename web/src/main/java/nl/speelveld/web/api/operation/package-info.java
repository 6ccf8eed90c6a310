/// One operation of the API as a value: where it is, what it takes and gives, who may call it, and
/// what answers.
///
/// Open [nl.speelveld.web.api.operation.Operation] first. The same values make the routes of the
/// server and the OpenAPI document, so that these cannot differ. Faults are
/// [nl.speelveld.web.api.operation.ApiFault]. Imports `web.visit` and `web.api.schema`.
@NullMarked
package nl.speelveld.web.api.operation;

import org.jspecify.annotations.NullMarked;
