package nl.speelveld.web.api.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.web.api.schema.Schema.Field;

/// The shape of a record as [RecordJson] writes it.
///
/// A component is a field of its name; an `Optional` is a field that may be absent; an enum is its
/// words in small letters, parted by hyphens. Every text, and every number that is no count, has an
/// [Example].
public final class RecordSchema {
  private static final String DAY = "2027-03-27";
  private static final String MOMENT = "2027-03-27T08:00:00Z";

  private RecordSchema() {}

  /// The shape of a record.
  public static Schema.Thing of(Class<? extends Record> type) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean maybe = component.getType() == Optional.class;
      Type inner =
          maybe
              ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
              : component.getGenericType();
      fields.add(new Field(component.getName(), of(inner, component), !maybe));
    }
    return new Schema.Thing(type.getSimpleName(), fields);
  }

  /// The shape of a page of a list of records.
  ///
  /// @param name name of the shape
  public static Schema.Thing pageOf(String name, Class<? extends Record> item) {
    return new Schema.Thing(
        name,
        List.of(
            Schema.always("total", Schema.count(342)),
            Schema.always("page", new Schema.Whole(1, 1, Integer.MAX_VALUE)),
            Schema.always("pageSize", new Schema.Whole(50, 1, 500)),
            Schema.always("items", new Schema.ListOf(of(item)))));
  }

  /// The words of an enum as they are written.
  public static Schema.OneOf words(Class<? extends Enum<?>> type) {
    return new Schema.OneOf(Stream.of(type.getEnumConstants()).map(RecordJson::word).toList());
  }

  private static Schema of(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new Schema.ListOf(of(list.getActualTypeArguments()[0], component));
    }
    if (type instanceof ParameterizedType map && Map.class.isAssignableFrom(raw(map))) {
      return new Schema.MapOf(example(component), of(map.getActualTypeArguments()[1], component));
    }
    return ofClass((Class<?>) type, component);
  }

  private static Class<?> raw(ParameterizedType type) {
    return (Class<?>) type.getRawType();
  }

  private static Schema ofClass(Class<?> type, RecordComponent component) {
    if (type.isRecord()) {
      return of(type.asSubclass(Record.class));
    }
    if (type.isEnum()) {
      return new Schema.OneOf(
          Arrays.stream(type.getEnumConstants())
              .map(its -> RecordJson.word((Enum<?>) its))
              .toList());
    }
    if (type == String.class) {
      Example its = component.getAnnotation(Example.class);
      return Schema.fitting(example(component), its == null ? "" : its.pattern());
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return Schema.count(Long.parseLong(example(component)));
    }
    if (type == double.class || type == Double.class) {
      return new Schema.Decimal(Double.parseDouble(example(component)));
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Schema.Flag(true);
    }
    if (type == Instant.class) {
      return Schema.moment(MOMENT);
    }
    if (type == LocalDate.class) {
      return Schema.day(DAY);
    }
    throw new IllegalArgumentException(
        "component (%s) of (%s) has type (%s), which has no shape"
            .formatted(component.getName(), component.getDeclaringRecord().getSimpleName(), type));
  }

  private static String example(RecordComponent component) {
    Example its = component.getAnnotation(Example.class);
    if (its == null) {
      throw new IllegalArgumentException(
          "component (%s) of (%s) has no example. Give it one: @Example(\"…\")."
              .formatted(component.getName(), component.getDeclaringRecord().getSimpleName()));
    }
    return its.value();
  }
}
