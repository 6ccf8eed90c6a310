package nl.speelveld.runs.people;

import java.util.List;
import java.util.Optional;

/// Somebody who works with Speelveld.
///
/// @param id stays the same for ever; says nothing about the person
/// @param name how others see this person
/// @param email the address that signs in, in small letters
/// @param grants what this person may do
/// @param state whether this person can sign in
/// @param subject who this is at the party that signs people in, as `issuer subject`; empty for an
///   account with a password
public record Account(
    String id,
    String name,
    String email,
    List<Grant> grants,
    State state,
    Optional<String> subject) {
  public Account {
    grants = List.copyOf(grants);
  }

  /// Whether somebody can sign in.
  public enum State {
    /// Got an invitation and has not chosen a password yet.
    INVITED,
    /// Can sign in.
    ACTIVE,
    /// Cannot; the name stays for the record of what was done.
    CLOSED
  }

  /// Whether a role holds in a municipality.
  public boolean is(Role role, String municipality) {
    return state == State.ACTIVE
        && grants.stream().anyMatch(its -> its.role() == role && its.reaches(municipality));
  }

  /// Whether a role holds anywhere.
  public boolean is(Role role) {
    return state == State.ACTIVE && grants.stream().anyMatch(its -> its.role() == role);
  }

  /// Whether this is a school in a municipality.
  public boolean isSchool(String municipality, String school) {
    return state == State.ACTIVE && grants.contains(Grant.ofSchool(municipality, school));
  }

  /// The same with other grants.
  public Account withGrants(List<Grant> others) {
    return new Account(id, name, email, others, state, subject);
  }

  /// The same in another state.
  public Account withState(State other) {
    return new Account(id, name, email, grants, other, subject);
  }

  /// Only the id: names and addresses end in no log.
  @Override
  public String toString() {
    return "account " + id;
  }
}
