/// What makes cells unreadable for who has only the database.
///
/// In go a text and the place of its cell, out come bytes that open at that place alone, with a key
/// that lies in a file outside the database. Open [nl.speelveld.store.secret.Key] first. Imports
/// nothing of the house.
@NullMarked
package nl.speelveld.store.secret;

import org.jspecify.annotations.NullMarked;
