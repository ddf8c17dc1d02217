package io.deadlinewatch.local.settings;

import io.deadlinewatch.relay.route.Fingerprint;
import java.util.Locale;

/**
 * What logs, dead letters and the relay's memory call a reader: the same as long as its address.
 */
public final class ReaderName {
  /** Begins every such name, and no route's. */
  private static final String PREFIX = "reader-";

  private static final int LONGEST = 48;
  private static final int DIGITS = 4;

  private ReaderName() {}

  /** Whether a route's name is that of a reader. */
  public static boolean isOne(String route) {
    return route.startsWith(PREFIX);
  }

  /** Such as {@code reader-ana-example-org-1f2e}. */
  static String of(String address) {
    var known = address.strip().toLowerCase(Locale.ROOT);
    var slug = known.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var cut = slug.substring(0, Math.min(slug.length(), LONGEST));
    return PREFIX + cut + "-" + Fingerprint.of(known).substring(0, DIGITS);
  }
}
