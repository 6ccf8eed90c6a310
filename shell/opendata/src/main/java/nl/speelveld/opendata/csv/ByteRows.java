package nl.speelveld.opendata.csv;

import java.util.Arrays;

/// A cursor over the fields of a CSV file as bytes: where each field begins and ends, and a hash of
/// it, in one pass. No object is made per field.
///
/// Works on any encoding in which separators, quotes and line ends are single bytes of their own:
/// UTF-8 and all sets of 256 signs.
final class ByteRows {
  private final byte[] bytes;
  private final byte separator;
  private byte[] source;
  private byte[] unquoted = new byte[64];
  private int at;
  private int line = 1;
  private int rowLine = 1;
  private int from;
  private int to;
  private int hash;
  private boolean rowEnded;

  ByteRows(byte[] bytes, int start, char separator) {
    this.bytes = bytes;
    this.separator = (byte) separator;
    this.source = bytes;
    this.at = start;
  }

  /// Whether there is another row; moves to its first field, past lines without any byte.
  boolean hasRow() {
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r')) {
      endLine();
    }
    rowLine = line;
    rowEnded = false;
    return at < bytes.length;
  }

  /// Number of the line that the row begins on, from 1.
  int rowLine() {
    return rowLine;
  }

  /// Whether the last field taken was the last of its row.
  boolean rowEnded() {
    return rowEnded;
  }

  /// Takes the next field.
  void next() {
    if (at < bytes.length && bytes[at] == '"') {
      takeQuoted();
    } else {
      takePlain();
    }
    if (at >= bytes.length) {
      rowEnded = true;
    } else if (bytes[at] == separator) {
      at++; // a separator at the very end of the file opens one more, empty field
    } else {
      endLine();
      rowEnded = true;
    }
  }

  // why: the hash is made on the way, so that a field is looked at once
  private void takePlain() {
    int found = 0;
    int position = at;
    for (; position < bytes.length; position++) {
      byte sign = bytes[position];
      if (sign == separator || sign == '\n' || sign == '\r') {
        break;
      }
      found = 31 * found + sign;
    }
    source = bytes;
    from = at;
    to = position;
    hash = found;
    at = position;
    if (from < to && (bytes[from] == ' ' || bytes[to - 1] == ' ')) {
      trim();
    }
  }

  private void trim() {
    while (from < to && source[from] == ' ') {
      from++;
    }
    while (from < to && source[to - 1] == ' ') {
      to--;
    }
    rehash();
  }

  private void rehash() {
    int found = 0;
    for (int position = from; position < to; position++) {
      found = 31 * found + source[position];
    }
    hash = found;
  }

  // a quote inside is doubled; what stands behind the closing quote belongs to the field
  private void takeQuoted() {
    int length = 0;
    boolean inside = true;
    int position = at + 1;
    for (; position < bytes.length; position++) {
      byte sign = bytes[position];
      if (sign == '"') {
        boolean doubled = inside && position + 1 < bytes.length && bytes[position + 1] == '"';
        if (!doubled) {
          inside = !inside;
          continue;
        }
        position++;
      } else if (!inside && (sign == separator || sign == '\n' || sign == '\r')) {
        break;
      } else if (sign == '\n' || (sign == '\r' && !isBeforeLineFeed(position))) {
        line++;
      }
      if (length == unquoted.length) {
        unquoted = Arrays.copyOf(unquoted, length * 2);
      }
      unquoted[length++] = sign;
    }
    at = position;
    source = unquoted;
    from = 0;
    to = length;
    trim();
  }

  private boolean isBeforeLineFeed(int position) {
    return position + 1 < bytes.length && bytes[position + 1] == '\n';
  }

  private void endLine() {
    at += bytes[at] == '\r' && isBeforeLineFeed(at) ? 2 : 1;
    line++;
  }

  /// The bytes that the field lies in.
  byte[] source() {
    return source;
  }

  /// First byte of the field.
  int from() {
    return from;
  }

  /// Behind the last byte of the field.
  int to() {
    return to;
  }

  /// Hash of the field.
  int hash() {
    return hash;
  }
}
