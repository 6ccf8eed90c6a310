package nl.speelveld.web.audit;

import nl.speelveld.matching.log.LogEntry;

/// A row of the log in words.
///
/// @param entry the entry as it stands in the file
/// @param when its time, by the clock of here
/// @param words what was done, in a sentence
public record ShownAct(LogEntry entry, String when, String words) {}
