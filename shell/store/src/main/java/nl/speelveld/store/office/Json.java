package nl.speelveld.store.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Values as texts that are sealed.
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a value of " + value.getClass() + " cannot be written");
    }
  }

  // why no cause: the message of the fault shows a piece of the text, which is of a child
  static <T> T value(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a cell does not hold what " + type + " is read from");
    }
  }
}
