/// Over HTTP: A a school.
@NullMarked
package nl.speelveld.web.school;

import org.jspecify.annotations.NullMarked;
