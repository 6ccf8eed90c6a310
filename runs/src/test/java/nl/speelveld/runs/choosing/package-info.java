/// The book of what a family is told while it chooses: programmes and their filter, changes of a
/// list, standings, advice, chances, reminders.
@NullMarked
package nl.speelveld.runs.choosing;

import org.jspecify.annotations.NullMarked;
