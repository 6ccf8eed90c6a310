/// The public monitor: find a municipality, its monitor, a school, municipalities side by side, the
/// country; and the same as files.
///
/// Open [nl.speelveld.web.monitor.MonitorRoutes] first. Pages print the stories of
/// `nl.speelveld.report.story`; [nl.speelveld.web.monitor.MonitorDesk] holds what is computed,
/// after disclosure control. Nothing here asks who looks, and no address has anything personal.
@NullMarked
package nl.speelveld.web.monitor;

import org.jspecify.annotations.NullMarked;
