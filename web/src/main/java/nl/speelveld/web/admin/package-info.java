/// Accounts and roles, one-time links, one's own account and keys, and what an administrator looks
/// after: retention, the record of who did what, settings, backups.
///
/// Open [nl.speelveld.web.admin.AdminRoutes] first. An administrator sees no child.
@NullMarked
package nl.speelveld.web.admin;

import org.jspecify.annotations.NullMarked;
