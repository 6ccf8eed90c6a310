package nl.speelveld.web.visit;

/// A request that is not carried out, told to the visitor in a page of its own.
///
/// An exception because any depth of a handler may find out; it carries no more than the page says.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Why {
    /// There is nothing here, or nothing that this visitor may know of.
    NOT_FOUND(404),
    /// The visitor is not signed in, or not with the right role.
    NOT_ALLOWED(403),
    /// The key with which a program came does not work.
    NOT_KNOWN(401),
    /// The form did not come from a page of ours, or that page is too old.
    STALE_FORM(403),
    /// Too many requests in a short time.
    TOO_MANY(429),
    /// What was sent is too large.
    TOO_LARGE(413),
    /// What was sent cannot be read.
    UNREADABLE(400);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    /// The HTTP status.
    public int status() {
      return status;
    }
  }

  private final Why why;

  /// A refusal.
  public Refused(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  /// There is nothing here for this visitor.
  public static Refused notFound() {
    return new Refused(Why.NOT_FOUND);
  }

  /// Why.
  public Why why() {
    return why;
  }
}
