/// Groups of people that nobody registered: classes with tastes of their own, found from lists.
///
/// Open [nl.speelveld.choice.latent.LatentClassLogit]. Imports the rooms of situations, terms, the
/// plain logit and the kernel.
@NullMarked
package nl.speelveld.choice.latent;

import org.jspecify.annotations.NullMarked;
