package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a name leads to public addresses alone. It is asked right before a post, whose connection
 * takes the same answer: Java keeps it for half a minute.
 */
public final class PublicAddresses {
  private final Names names;

  /** Finds the addresses of a host. */
  @FunctionalInterface
  public interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;
  }

  public PublicAddresses(Names names) {
    this.names = names;
  }

  /** By the names of the network. */
  public static PublicAddresses ofTheNetwork() {
    return new PublicAddresses(host -> Arrays.asList(InetAddress.getAllByName(host)));
  }

  /** Whatever they are: for who says by hand that a route may lead to a private network. */
  public static PublicAddresses orPrivate() {
    return new PublicAddresses(_ -> List.of());
  }

  /** What a post comes to that may not be made; nothing where it may. */
  public Optional<Outcome> problem(WebhookUrl url) {
    try {
      return names.of(url.uri().getHost()).stream().allMatch(PublicAddresses::isPublic)
          ? Optional.empty()
          : Optional.of(
              new Outcome.Refused("its host leads to a private, loopback or link-local address"));
    } catch (UnknownHostException _) {
      return Optional.of(Outcome.later("its host is not known"));
    }
  }

  /** Whether an address is anybody's on the internet (RFC 6890). */
  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && (address instanceof Inet4Address
            ? isPublic4(address.getAddress())
            : isPublic6(address.getAddress()));
  }

  /** Beyond what Java knows: shared, benchmarking, documentation, reserved. */
  private static boolean isPublic4(byte[] address) {
    int first = address[0] & 0xff;
    int second = address[1] & 0xff;
    int third = address[2] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean assigned = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean tests =
        first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100));
    boolean written = first == 203 && second == 0 && third == 113;
    return first != 0 && first < 224 && !(shared || assigned || tests || written);
  }

  /** Global unicast, but for what embeds an address of the older kind or is for documents. */
  private static boolean isPublic6(byte[] address) {
    boolean global = (address[0] & 0xe0) == 0x20;
    boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
    boolean special = address[0] == 0x20 && address[1] == 0x01 && (address[2] & 0xfe) == 0;
    boolean written =
        address[0] == 0x20 && address[1] == 0x01 && address[2] == 0x0d && address[3] == (byte) 0xb8;
    return global && !sixToFour && !special && !written;
  }
}
