package nl.speelveld.matching.joint;

/// Who would rather have other seats that would be given to them: a ground for objection.
public sealed interface JointBlock {
  /// An applicant who applies alone prefers this wish, and its seat group has a seat left or holds
  /// a worse key.
  record One(int applicant, int wish) implements JointBlock {}

  /// A pair prefers this option (its place on the joint list), and the seat groups would take both,
  /// once the two have left the seats they have.
  record Two(int pair, int option) implements JointBlock {}
}
