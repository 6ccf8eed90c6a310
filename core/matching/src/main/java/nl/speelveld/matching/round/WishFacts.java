package nl.speelveld.matching.round;

import java.util.List;

/// What the rules say of each wish and each seat group.
final class WishFacts {
  private final long[][] met;
  private final long[][] promised;
  private final long[] types;
  private final List<GroupRule> ruleOfGroup;

  WishFacts(long[][] met, long[][] promised, long[] types, List<GroupRule> ruleOfGroup) {
    this.met = met;
    this.promised = promised;
    this.types = types;
    this.ruleOfGroup = List.copyOf(ruleOfGroup);
  }

  /// The priorities that hold at this place of the list, 1 is the first.
  long met(int applicant, int rank) {
    return met[applicant][rank - 1];
  }

  /// The guarantees that promise the applicant the programme at this place of the list, a bit each
  /// in the order of the rules.
  long promised(int applicant, int rank) {
    return promised[applicant][rank - 1];
  }

  /// The same, but for one applicant, of whom other facts hold.
  ///
  /// @param one facts of this applicant alone
  WishFacts with(int applicant, WishFacts one) {
    long[][] othersMet = met.clone();
    long[][] othersPromised = promised.clone();
    othersMet[applicant] = one.met[0];
    othersPromised[applicant] = one.promised[0];
    return new WishFacts(othersMet, othersPromised, types, ruleOfGroup);
  }

  long types(int applicant) {
    return types[applicant];
  }

  GroupRule rule(int group) {
    return ruleOfGroup.get(group);
  }
}
