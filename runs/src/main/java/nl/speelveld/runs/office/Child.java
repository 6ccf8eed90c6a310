package nl.speelveld.runs.office;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A child in a round. There is no citizen service number in it, and no place for one.
///
/// @param pseudonym the name of the child in this round and nowhere else
/// @param attributes what the rules look at: the columns of `applicants.csv` behind `applicant`, in
///   their order
/// @param metres distance to each programme, by its name; empty where the rules need none
/// @param person who it is
public record Child(
    String pseudonym,
    SequencedMap<String, String> attributes,
    Map<String, Integer> metres,
    Person person) {
  public Child {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    metres = Collections.unmodifiableMap(new LinkedHashMap<>(metres));
  }

  /// Who a child is.
  ///
  /// @param name name of the child
  /// @param born day of birth as `2023-09-22`, with which a family comes in
  /// @param lines lines of the address
  /// @param language `nl` or `en`
  /// @param email where the family gets mail; empty where we have none
  public record Person(
      String name, String born, List<String> lines, String language, String email) {
    public Person {
      lines = List.copyOf(lines);
    }

    /// The same with another e-mail address and language.
    public Person reachedAt(String address, String itsLanguage) {
      return new Person(name, born, lines, itsLanguage, address);
    }

    /// Nothing: a person ends in no log.
    @Override
    public String toString() {
      return "person";
    }
  }

  /// The same with another person.
  public Child withPerson(Person other) {
    return new Child(pseudonym, attributes, metres, other);
  }

  /// Nothing: a child ends in no log.
  @Override
  public String toString() {
    return "child";
  }
}
