/// What happens around every operation: checks of what was said, forms and languages, answers that
/// did not change, problems.
///
/// Open [nl.speelveld.web.api.answering.Answering] first. Imports `web.api.operation` and
/// `web.api.schema`.
@NullMarked
package nl.speelveld.web.api.answering;

import org.jspecify.annotations.NullMarked;
