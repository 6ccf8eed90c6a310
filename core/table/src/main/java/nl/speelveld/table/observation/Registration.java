package nl.speelveld.table.observation;

/// How the feature got into the register: the method, not the figure.
///
/// Two methods of registration give two figures for the same pupils; see [Breaks].
///
/// @param method stable id, `gewichtenregeling`, `onderwijsscore-2019`
/// @param label the method in words
public record Registration(String method, String label) {
  public Registration {
    Texts.check("method", method);
    Texts.check("label", label);
  }
}
