package io.deadlinewatch.relay.route;

import io.deadlinewatch.text.WebAddress;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What may be the host of a webhook. */
public interface Hosts {
  /** What is wrong with a host in small letters, empty where there is none; nothing else of it. */
  Optional<String> problem(String host);

  /** Whether a URL may name another port than that of https. */
  default boolean mayNamePort() {
    return false;
  }

  /** Hosts of these names. */
  static Hosts named(Set<String> names) {
    var sorted = new TreeSet<>(names);
    return host ->
        sorted.contains(host)
            ? Optional.empty()
            : Optional.of("is not on " + String.join(" or ", sorted));
  }

  /** Hosts whose names end so, with a label of their own before it. */
  static Hosts below(Set<String> domains) {
    var sorted = new TreeSet<>(domains);
    return host ->
        isByName(host) && sorted.stream().anyMatch(domain -> host.endsWith("." + domain))
            ? Optional.empty()
            : Optional.of("is not on a host of " + String.join(" or ", sorted));
  }

  /**
   * Any host that has a name of several labels. Where the name leads is asked before each post:
   * names are free to lead to private addresses.
   */
  static Hosts any() {
    return new Hosts() {
      @Override
      public Optional<String> problem(String host) {
        return isByName(host)
            ? Optional.empty()
            : Optional.of("is not on a public host; write its full name, not an address");
      }

      @Override
      public boolean mayNamePort() {
        return true;
      }
    };
  }

  /** Any host at all: for who says by hand that a route may lead to a private network. */
  static Hosts orPrivate() {
    return new Hosts() {
      @Override
      public Optional<String> problem(String host) {
        return host.isEmpty() ? Optional.of("has no host") : Optional.empty();
      }

      @Override
      public boolean mayNamePort() {
        return true;
      }
    };
  }

  private static boolean isByName(String host) {
    return host.indexOf('.') > 0 && WebAddress.problem("https://" + host + "/").isEmpty();
  }
}
