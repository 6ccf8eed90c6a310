package nl.speelveld.report.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.Interval;

/// Numbers as people write them: a decimal comma in Dutch, a real minus sign, whole percentages,
/// intervals in words.
public final class Numbers {
  private static final double DUST = 1e-9; // 100 · 0.29 is a little under 29 in binary

  private static final double SMALL = 1e-9;

  private final Language language;

  Numbers(Language language) {
    this.language = language;
  }

  /// An index with two decimals: `0,47`.
  public String index(double value) {
    return decimal("0.00", value);
  }

  /// An index as exact as it was published, with two to four decimals: `0,4718`, but `0,19` where
  /// only two were kept, since zeros that nobody kept would say more than is known.
  public String kept(double value) {
    return decimal("0.00##", value);
  }

  /// A number with so many decimals: `0,4718` with four.
  public String decimals(double value, int decimals) {
    return decimal(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), value);
  }

  /// A small number without powers of ten: `0,000000120`, or `minder dan 0,000000001`.
  public String small(double value) {
    return Math.abs(value) < SMALL
        ? (isDutch() ? "minder dan " : "less than ") + decimals(SMALL, 9)
        : decimals(value, 9);
  }

  /// A share of 0 … 1 as a whole percentage: `83%`.
  public String percent(double share) {
    return decimal("0", 100 * share) + "%";
  }

  /// Heads of a whole as a whole percentage: `83%`; `minder dan 1%` for somebody who would be
  /// rounded to nobody, `meer dan 99%` for fewer than all.
  ///
  /// @param part heads, 0 … `whole`
  public String percentOf(long part, long whole) {
    long rounded = whole == 0 ? 0 : Math.round(100.0 * part / whole);
    if (rounded == 0 && part > 0) {
      return (isDutch() ? "minder dan " : "less than ") + "1%";
    }
    return rounded == 100 && part < whole
        ? (isDutch() ? "meer dan " : "more than ") + "99%"
        : whole(rounded) + "%";
  }

  /// Shares that make a whole as whole percentages that add up to 100: each rounded down, what is
  /// left to the largest remainders, the first of equals. Shares of anything else are rounded each.
  public List<String> percents(List<Double> shares) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > 1e-6) {
      return shares.stream().map(this::percent).toList();
    }
    int[] whole = shares.stream().mapToInt(share -> (int) Math.floor(100 * share + DUST)).toArray();
    int left = 100 - Arrays.stream(whole).sum();
    IntStream.range(0, whole.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> whole[i] - 100 * shares.get(i)))
        .limit(left)
        .forEach(i -> whole[i]++);
    return Arrays.stream(whole).mapToObj(percent -> whole(percent) + "%").toList();
  }

  /// A share of 0 … 1 as a number out of a hundred, without a sign: `83`.
  public String ofHundred(double share) {
    return decimal("0", 100 * share);
  }

  /// A whole number with separators: `12.345`.
  public String whole(long number) {
    return decimal("#,##0", number);
  }

  /// A distance: `850 meter`, `1,2 kilometer`.
  public String metres(double metres) {
    return metres < 1000
        ? decimal("0", Math.round(metres / 10) * 10.0) + (isDutch() ? " meter" : " metres")
        : decimal("0.0", metres / 1000) + (isDutch() ? " kilometer" : " kilometres");
  }

  /// So many of so many: `20 van de 24`.
  public String outOf(long part, long whole) {
    return whole(part) + (isDutch() ? " van de " : " of the ") + whole(whole);
  }

  /// An interval in words: `tussen 0,41 en 0,46`.
  public String between(Interval interval) {
    return (isDutch() ? "tussen " : "between ")
        + index(interval.low())
        + (isDutch() ? " en " : " and ")
        + index(interval.high());
  }

  /// An interval for a table: `0,41 – 0,46`.
  public String range(Interval interval) {
    return index(interval.low()) + " – " + index(interval.high());
  }

  /// An interval of shares for a table: `41% – 46%`.
  public String percentRange(Interval interval) {
    return percent(interval.low()) + " – " + percent(interval.high());
  }

  /// A school year: `2016-2017`.
  public String schoolYear(int begins) {
    return begins + "-" + (begins + 1);
  }

  /// A date in words: `1 oktober 2016`.
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
  }

  private boolean isDutch() {
    return language == Language.NL;
  }

  private String decimal(String pattern, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("number is (" + value + "), but people read finite ones");
    }
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
    format.setRoundingMode(RoundingMode.HALF_UP);
    String digits = format.format(Math.abs(value));
    boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
    return (value < 0 && !zero ? "−" : "") + digits;
  }
}
