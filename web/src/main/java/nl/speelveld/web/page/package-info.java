/// What every page has: title, crumbs, language, words, notices, faults; and the engine that prints
/// a template with it.
///
/// The frame itself is `web/src/main/jte/page/frame.jte`; each room has its templates in a folder
/// of its name and its words in `<room>_nl.properties` and `<room>_en.properties` beside its
/// handlers.
@NullMarked
package nl.speelveld.web.page;

import org.jspecify.annotations.NullMarked;
