package nl.speelveld.simulation.years;

import java.util.List;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;

/// What holds in one year: the base as policies left it, how seats are given, and whose pupils
/// meet.
///
/// @param base areas, schools, tastes, habits; as many areas, schools and groups in every year
/// @param admission who gets which seat
/// @param contacts schools whose pupils spend part of their time together
public record World(Base base, Admission admission, List<Contact> contacts) {
  /// Copies.
  public World {
    contacts = List.copyOf(contacts);
  }

  /// A world without contacts between schools.
  public World(Base base, Admission admission) {
    this(base, admission, List.of());
  }

  /// The same with another base.
  public World with(Base other) {
    return new World(other, admission, contacts);
  }

  /// The same with another admission.
  public World with(Admission other) {
    return new World(base, other, contacts);
  }

  /// The same with one more contact.
  public World with(Contact contact) {
    List<Contact> more = new java.util.ArrayList<>(contacts);
    more.add(contact);
    return new World(base, admission, more);
  }
}
