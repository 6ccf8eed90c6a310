package nl.speelveld.web.api.operation;

import java.util.List;
import nl.speelveld.report.text.Arg;
import nl.speelveld.table.finding.Findings;

/// A call that is not carried out. An exception because any depth of an operation may find out; it
/// carries what the problem document says.
public final class ApiFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Arg> args;
  private final transient Findings findings;

  /// A fault.
  ///
  /// @param status HTTP status
  /// @param key key of its texts: `problem.<key>.title` and `problem.<key>.detail`
  public ApiFault(int status, String key, Arg... args) {
    this(status, key, List.of(args), Findings.none());
  }

  private ApiFault(int status, String key, List<Arg> args, Findings findings) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.args = List.copyOf(args);
    this.findings = findings;
  }

  /// Data that cannot be taken, with what is wrong and where.
  public static ApiFault findings(Findings findings) {
    return new ApiFault(422, "findings", List.of(), findings);
  }

  /// A step that the round does not allow now, with the reasons.
  public static ApiFault conflict(Findings findings) {
    return new ApiFault(409, "conflict", List.of(), findings);
  }

  /// There is nothing here, or nothing that this caller may know of.
  public static ApiFault notFound() {
    return new ApiFault(404, "notFound");
  }

  /// Somebody else changed it since it was seen.
  public static ApiFault overtaken() {
    return new ApiFault(412, "overtaken");
  }

  /// HTTP status.
  public int status() {
    return status;
  }

  /// Key of its texts.
  public String key() {
    return key;
  }

  /// What stands at the places of its texts.
  public Arg[] args() {
    return args.toArray(Arg[]::new);
  }

  /// What is wrong, and where.
  public Findings findings() {
    return findings;
  }
}
