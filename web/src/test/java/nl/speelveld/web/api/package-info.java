/// The book of the API: rules of the government, the document, problems, conditions.
@NullMarked
package nl.speelveld.web.api;

import org.jspecify.annotations.NullMarked;
