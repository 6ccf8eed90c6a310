package nl.speelveld.opendata.download;

import java.net.http.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which bytes of a file an answer holds, as its header `Content-Range` says (RFC 9110 §14.4):
/// `bytes 500-999/1234`.
///
/// @param first place of the first byte, from 0; -1 where the header is absent or says nothing
/// @param total length of the whole file, -1 where it is not known
record ContentRange(long first, long total) {
  private static final Pattern FORM =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

  /// What the headers say.
  static ContentRange of(HttpHeaders headers) {
    Matcher form = FORM.matcher(headers.firstValue("Content-Range").orElse(""));
    if (!form.matches()) {
      return new ContentRange(-1, -1);
    }
    String total = form.group(2);
    return new ContentRange(
        Long.parseLong(form.group(1)), total.equals("*") ? -1 : Long.parseLong(total));
  }

  /// Whether the bytes go on where a part of this size ends.
  boolean beginsAt(long size) {
    return first == size;
  }
}
