package nl.speelveld.web.security;

import io.javalin.http.Context;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.Refused;

/// How much a request may bring.
public final class Sizes {
  /// The largest file: a municipality's list of children fits four times.
  public static final long FILE = 64L << 20;

  private static final long TABLE = 8L << 20;
  private static final long FORM = 1L << 20;
  private static final int FIELDS = 5_000;

  private Sizes() {}

  /// Refuses what is too large before it is read, and what does not say how large it is.
  ///
  /// Files are for who works here; programs send tables; everybody else fills in forms.
  static void check(Context context, Visitor visitor) {
    long length = context.req().getContentLengthLong();
    if (length < 0 && context.header("Transfer-Encoding") != null) {
      throw new Refused(Refused.Why.UNREADABLE);
    }
    if (length > most(context, visitor)) {
      throw new Refused(Refused.Why.TOO_LARGE);
    }
  }

  /// Refuses a form of more fields than any page of ours has. Counted before they are taken apart.
  static void checkFields(Context context) {
    if (context.isFormUrlencoded()
        && context.body().chars().filter(c -> c == '&').count() >= FIELDS) {
      throw new Refused(Refused.Why.TOO_LARGE);
    }
  }

  private static long most(Context context, Visitor visitor) {
    if (visitor instanceof Visitor.Staff && context.isMultipartFormData()) {
      return FILE;
    }
    return context.path().startsWith("/v1/") ? TABLE : FORM;
  }
}
