package nl.speelveld.web.api.operation;

import java.util.List;
import java.util.Optional;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;

/// Something that a caller says beside the body.
///
/// @param name name: camelCase behind the question mark, as HTTP writes it for a header
/// @param in where it stands
/// @param schema what it looks like; a list may come several times
/// @param required whether it must be there
/// @param usual what holds where it is not said; empty for nothing
public record Parameter(String name, In in, Schema schema, boolean required, String usual) {
  /// Where a parameter stands.
  public enum In {
    /// In the path.
    PATH,
    /// Behind the question mark.
    QUERY,
    /// In a header.
    HEADER
  }

  /// A part of the path.
  public static Parameter path(String name, Schema schema) {
    return new Parameter(name, In.PATH, schema, true, "");
  }

  /// A word behind the question mark that may be left out.
  public static Parameter query(String name, Schema schema) {
    return new Parameter(name, In.QUERY, schema, false, "");
  }

  /// A word behind the question mark that must be there.
  public static Parameter needed(String name, Schema schema) {
    return new Parameter(name, In.QUERY, schema, true, "");
  }

  /// A word behind the question mark with a usual value.
  public static Parameter usually(String name, Schema schema, String usual) {
    return new Parameter(name, In.QUERY, schema, false, usual);
  }

  /// The word behind the question mark that names a constant.
  public static Parameter constant(String name, Class<? extends Enum<?>> type) {
    return query(name, RecordSchema.words(type));
  }

  /// The version of what is changed, as the last answer gave it.
  public static Parameter ifMatch() {
    return new Parameter("If-Match", In.HEADER, Schema.text("\"7\""), true, "");
  }

  /// Which page of a list, and how long a page is.
  public static List<Parameter> paging() {
    return List.of(
        usually("page", new Schema.Whole(1, 1, 1_000_000), "1"),
        usually("pageSize", new Schema.Whole(50, 1, 500), "50"));
  }

  /// What is wrong with a value: the key of a sentence; empty where nothing is.
  public Optional<String> findFault(String value) {
    Schema one = schema instanceof Schema.ListOf(var item) ? item : schema;
    return switch (one) {
      case Schema.Text(_, var pattern, var format) -> text(value, pattern, format);
      case Schema.Whole(_, long least, long most) ->
          isWhole(value, least, most) ? Optional.empty() : Optional.of("whole");
      case Schema.Flag _ ->
          value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("flag");
      case Schema.OneOf(var words) ->
          words.contains(value) ? Optional.empty() : Optional.of("word");
      case Schema.Decimal _,
          Schema.ListOf _,
          Schema.MapOf _,
          Schema.Thing _,
          Schema.Either _,
          Schema.Nothing _ ->
          throw new IllegalStateException("parameter (" + name + ") has no shape of a parameter");
    };
  }

  private static Optional<String> text(String value, String pattern, String format) {
    if (value.isBlank()
        || value.length() > 500
        || (!pattern.isEmpty() && !value.matches(pattern))) {
      return Optional.of("pattern");
    }
    try {
      if (format.equals("date-time")) {
        java.time.OffsetDateTime.parse(value);
      } else if (format.equals("date")) {
        java.time.LocalDate.parse(value);
      }
      return Optional.empty();
    } catch (java.time.DateTimeException wrong) {
      return Optional.of(format);
    }
  }

  private static boolean isWhole(String value, long least, long most) {
    if (!value.matches("-?[0-9]{1,18}")) {
      return false;
    }
    long number = Long.parseLong(value);
    return least <= number && number <= most;
  }
}
