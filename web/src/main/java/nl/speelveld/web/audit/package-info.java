/// What anybody may see of a round: its published files, the log in plain words, the checks one by
/// one, the page on which a family checks its receipt, and the program that recounts everything.
/// For who supervises also the record of who saw what.
///
/// Open [nl.speelveld.web.audit.AuditRoutes] first. Nothing here needs an account but the record.
@NullMarked
package nl.speelveld.web.audit;

import org.jspecify.annotations.NullMarked;
