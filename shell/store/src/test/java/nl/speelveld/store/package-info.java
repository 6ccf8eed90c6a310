/// The store as a book, on H2 and on PostgreSQL: every chapter runs on both.
///
/// A people · B rounds · C children · D lists · E what schools and families say, and mail · F
/// several at once · G what a fall leaves · H destruction · I copies · K the key.
@NullMarked
package nl.speelveld.store;

import org.jspecify.annotations.NullMarked;
