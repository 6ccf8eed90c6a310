package nl.speelveld.table.observation;

/// What is counted, in words and with an id that never changes its meaning.
///
/// @param id stable id, `po-weight-above-zero`
/// @param feature the feature it belongs to, `disadvantage-weight`
/// @param wording the definition as a reader may quote it
public record Definition(String id, String feature, String wording) {
  public Definition {
    Texts.check("id", id);
    Texts.check("feature", feature);
    Texts.check("wording", wording);
  }
}
