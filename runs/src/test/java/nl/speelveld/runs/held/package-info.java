/// What is held between questions: A things by key, B a data folder.
@NullMarked
package nl.speelveld.runs.held;

import org.jspecify.annotations.NullMarked;
