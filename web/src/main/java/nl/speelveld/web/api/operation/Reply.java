package nl.speelveld.web.api.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.web.api.schema.RecordJson;

/// What an operation answers. Its status is that of the operation.
///
/// @param type media type; empty where there is no content
/// @param body content; never changed
/// @param headers headers of its own
/// @param keep how long others may keep it
@SuppressWarnings(
    "ArrayRecordComponent") // why: bytes go straight to the wire, and no two replies are compared
public record Reply(String type, byte[] body, Map<String, String> headers, Keep keep) {
  /// How long browsers and proxies may keep an answer.
  public enum Keep {
    /// Some minutes: it changes when data are imported.
    MINUTES("public, max-age=300"),
    /// Ask each time whether it is still the same.
    ASK("public, no-cache"),
    /// Nowhere.
    NOWHERE("no-store");

    private final String header;

    Keep(String header) {
      this.header = header;
    }

    /// The value of the header `Cache-Control`.
    public String header() {
      return header;
    }
  }

  public Reply {
    headers = Map.copyOf(headers);
  }

  /// A record as JSON.
  public static Reply json(Record content) {
    return tree(Media.JSON, RecordJson.of(content));
  }

  /// A tree of JSON.
  public static Reply tree(String type, JsonNode content) {
    return text(type, RecordJson.print(content));
  }

  /// A text.
  public static Reply text(String type, String content) {
    return new Reply(type, content.getBytes(StandardCharsets.UTF_8), Map.of(), Keep.NOWHERE);
  }

  /// Nothing to give.
  public static Reply empty() {
    return new Reply("", new byte[0], Map.of(), Keep.NOWHERE);
  }

  /// The same, to be kept so long.
  public Reply kept(Keep other) {
    return new Reply(type, body, headers, other);
  }

  /// The same with a header.
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(type, body, more, keep);
  }

  /// The same with the version of what it shows as its ETag.
  public Reply ofVersion(long version) {
    return with("ETag", "\"" + version + "\"");
  }
}
