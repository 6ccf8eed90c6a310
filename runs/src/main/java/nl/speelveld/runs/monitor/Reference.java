package nl.speelveld.runs.monitor;

/// What a school is compared with.
public enum Reference {
  /// Pupils who live in the wijk where the school stands.
  WIJK("wijk"),
  /// Pupils who live in the postcode areas that the school's own pupils come from, weighted by
  /// them.
  CATCHMENT("catchment"),
  /// Pupils who live nearer to this school than to any other.
  NEAREST("nearest"),
  /// All pupils of the schools in the municipality.
  MUNICIPALITY("gemeente"),
  /// All pupils of the country.
  COUNTRY("land");

  private final String id;

  Reference(String id) {
    this.id = id;
  }

  /// The word on the command line.
  public String id() {
    return id;
  }
}
