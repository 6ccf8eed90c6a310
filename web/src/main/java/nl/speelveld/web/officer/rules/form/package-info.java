/// The rules of a round as forms: what stands in the fields, and what is meant by what was typed.
///
/// Every form is two pure functions: rules → [nl.speelveld.web.officer.rules.form.FormFields], and
/// rules with fields → [nl.speelveld.web.officer.rules.form.Edit]: other rules, or faults that name
/// their field. Promised: a form that was changed nowhere gives the same rules; what a form does
/// not show stays as it is; nothing that was typed is lost. Open
/// [nl.speelveld.web.officer.rules.form.Edit] first. Imports the rules of matching.
@NullMarked
package nl.speelveld.web.officer.rules.form;

import org.jspecify.annotations.NullMarked;
