/// "What if": somebody picks measures for a municipality and sees what they would do.
///
/// Open [nl.speelveld.web.whatif.WhatIfRoutes] first. Everything that is asked stands in the
/// address ([nl.speelveld.web.whatif.Asked]), so that a link is the scenario; a link that names
/// what is not there is shown as a form with what is wrong with it. What is computed is held by
/// [nl.speelveld.web.whatif.WhatIfDesk], one computation at a time. Open data only: nothing here is
/// about a person, and only saving asks who looks.
@NullMarked
package nl.speelveld.web.whatif;

import org.jspecify.annotations.NullMarked;
