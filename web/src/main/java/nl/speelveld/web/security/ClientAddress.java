package nl.speelveld.web.security;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// From which address a request comes.
///
/// Headers about it can be written by anybody. They count only where the operator says that a proxy
/// stands before the server, and then only the last entry: the one that this proxy wrote itself.
public final class ClientAddress {
  private static final String FORWARDED = "X-Forwarded-For";
  // digits, dots and colons alone: a name would be looked up on the net
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private ClientAddress() {}

  /// The address of the visitor.
  public static String of(Context context, Traffic traffic) {
    return traffic.behindProxy() ? findForwarded(context).orElseGet(context::ip) : context.ip();
  }

  /// Whether a request comes from this machine itself, and is not handed on for somebody else.
  public static boolean isThisMachine(Context context, Traffic traffic) {
    boolean handedOn = context.header(FORWARDED) != null || context.header("Forwarded") != null;
    String address = of(context, traffic);
    return (traffic.behindProxy() || !handedOn)
        && findNumeric(address).filter(InetAddress::isLoopbackAddress).isPresent();
  }

  /// Who shares a budget: an address, of IPv6 the first half, which one household has whole.
  public static String household(String address) {
    return findNumeric(address)
        .filter(Inet6Address.class::isInstance)
        .map(its -> HexFormat.of().formatHex(Arrays.copyOf(its.getAddress(), 8)))
        .orElse(address);
  }

  private static Optional<String> findForwarded(Context context) {
    String header = context.header(FORWARDED);
    if (header == null) {
      return Optional.empty();
    }
    String last = header.substring(header.lastIndexOf(',') + 1).strip();
    return findNumeric(last).map(InetAddress::getHostAddress);
  }

  private static Optional<InetAddress> findNumeric(String text) {
    String bare =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    try {
      return NUMERIC.matcher(bare).matches()
          ? Optional.of(InetAddress.getByName(bare))
          : Optional.empty();
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }
}
