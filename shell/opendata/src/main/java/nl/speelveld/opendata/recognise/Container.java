package nl.speelveld.opendata.recognise;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/// What holds a file together: a zip, JSON, or plain text. Told from the first bytes.
enum Container {
  ZIP,
  JSON,
  TEXT;

  static Container of(byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9) {
      return ZIP;
    }
    int at = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0; // past a byte order mark
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '{' ? JSON : TEXT;
  }

  /// Whether a JSON object has a member `features`, as GeoJSON does.
  static boolean hasFeatures(ObjectMapper mapper, byte[] bytes) {
    try (JsonParser json = mapper.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.currentName().equals("features")) {
          return true;
        }
        json.nextToken();
        json.skipChildren();
      }
      return false;
    } catch (IOException broken) {
      return false; // whoever reads the file next says what is wrong with it
    }
  }
}
