package nl.speelveld.matching.round;

import nl.speelveld.matching.rules.PriorityRule;

/// What a priority class means at a seat group, so that people can be told by name.
public sealed interface ClassMeaning {
  /// A seat at this programme was promised.
  record Promised() implements ClassMeaning {}

  /// A place within a distance of home was promised, and this programme is within it.
  record NearHome() implements ClassMeaning {}

  /// This is the strongest priority that holds and counts at the seat group.
  record With(PriorityRule rule) implements ClassMeaning {}

  /// No priority holds that counts here.
  record Without() implements ClassMeaning {}

  /// The seats go to others first, to those of certain types; outside these types this is the
  /// class.
  record Outside(ClassMeaning inside) implements ClassMeaning {}
}
