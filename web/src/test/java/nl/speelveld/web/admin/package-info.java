/// Over HTTP: A accounts and links, A the rule of passwords, B the own account, C what is looked
/// after.
@NullMarked
package nl.speelveld.web.admin;

import org.jspecify.annotations.NullMarked;
