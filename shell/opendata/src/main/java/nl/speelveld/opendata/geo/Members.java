package nl.speelveld.opendata.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/// The members of a GeoJSON file beside its features: name, and name of the coordinate system.
///
/// @param name the member `name`, empty where there is none
/// @param system the name in the member `crs`, empty where there is none
record Members(String name, String system) {
  static Members of(ObjectMapper mapper, byte[] bytes) throws IOException {
    String name = "";
    String system = "";
    try (JsonParser json = mapper.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new Members("", "");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String member = json.currentName();
        json.nextToken();
        if (member.equals("name") && json.currentToken() == JsonToken.VALUE_STRING) {
          name = json.getText();
        } else if (member.equals("crs")) {
          JsonNode crs = mapper.readTree(json);
          system = crs.path("properties").path("name").asText("");
        } else {
          json.skipChildren();
        }
      }
    }
    return new Members(name, system);
  }

  /// Moves to the inside of an array that is a member of the top; false where there is none.
  static boolean moveTo(JsonParser json, String array) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && member.equals(array)) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }
}
