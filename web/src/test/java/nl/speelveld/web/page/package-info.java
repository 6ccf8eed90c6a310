/// What stands round every page: A the words of the record.
@NullMarked
package nl.speelveld.web.page;

import org.jspecify.annotations.NullMarked;
