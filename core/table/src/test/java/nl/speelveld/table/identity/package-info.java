/// The book of identity: what follows what ([nl.speelveld.table.identity.IdentityRegisterTest]) and
/// how counts are recoded ([nl.speelveld.table.identity.CrosswalkTest]).
@NullMarked
package nl.speelveld.table.identity;

import org.jspecify.annotations.NullMarked;
