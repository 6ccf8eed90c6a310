package nl.speelveld.web.api.operation;

import nl.speelveld.web.api.schema.Schema;

/// A form of content and its shape.
///
/// @param type media type
/// @param schema the shape; of a text that is no JSON an example of it
public record Media(String type, Schema schema) {
  /// JSON.
  public static final String JSON = "application/json";

  /// A table, after RFC 4180.
  public static final String CSV = "text/csv";

  /// JSON of a shape.
  public static Media json(Schema schema) {
    return new Media(JSON, schema);
  }

  /// A table.
  ///
  /// @param example its first lines
  public static Media csv(String example) {
    return new Media(CSV, Schema.text(example));
  }
}
