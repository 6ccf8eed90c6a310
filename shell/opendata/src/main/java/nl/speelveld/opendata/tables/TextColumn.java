package nl.speelveld.opendata.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Text in a dictionary: each distinct text is held once, each row holds its number.
///
/// A school name that stands in forty rows costs four bytes a row. The empty text is the missing
/// one.
public final class TextColumn implements Column {
  private static final int MISSING = -1;

  private final String name;
  private final int[] codes;
  private final List<String> dictionary;

  private TextColumn(String name, int[] codes, List<String> dictionary) {
    this.name = name;
    this.codes = codes;
    this.dictionary = dictionary;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] == MISSING;
  }

  /// The text of a row, empty where it is missing.
  public String text(int row) {
    return codes[row] == MISSING ? "" : dictionary.get(codes[row]);
  }

  /// Number of the row's text in [#dictionary()], -1 where it is missing.
  public int code(int row) {
    return codes[row];
  }

  /// The distinct texts, in the order in which they came.
  public List<String> dictionary() {
    return dictionary;
  }

  /// Gathers the texts of one column, row by row.
  public static final class Builder {
    private final String name;
    private final Map<String, Integer> codeOfText = new HashMap<>();
    private final List<String> dictionary = new ArrayList<>();
    private int[] codes = new int[16];
    private int size;
    private String last = "";
    private int lastCode = MISSING;

    /// Starts an empty column.
    public Builder(String name) {
      this.name = name;
    }

    /// Adds a row; the empty text is a missing value.
    public void add(String text) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size + (size >> 1));
      }
      codes[size++] = codeOf(text);
    }

    private int codeOf(String text) {
      // why: rows of one school follow each other, so the last text is asked for again and again
      if (!text.equals(last)) {
        last = text;
        lastCode = text.isEmpty() ? MISSING : codeOfText.computeIfAbsent(text, this::newCode);
      }
      return lastCode;
    }

    private int newCode(String text) {
      dictionary.add(text);
      return dictionary.size() - 1;
    }

    /// The column so far.
    public TextColumn build() {
      return new TextColumn(name, Arrays.copyOf(codes, size), List.copyOf(dictionary));
    }
  }
}
