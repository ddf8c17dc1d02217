package io.deadlinewatch.deadline;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where something is written.
 *
 * @param title what the page is called
 * @param url an http or https address, at most {@value #MAX_URL} characters
 * @param published the date that the page bears, if it bears one
 */
public record Source(String title, String url, Optional<LocalDate> published) {
  /** Longest address that is kept: what browsers and mail readers agree to follow. */
  public static final int MAX_URL = 2_000;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * Cleans the title and checks the address.
   *
   * @throws RefusedException for an empty title or an address that is not http(s)
   */
  public Source {
    title = CleanLine.required("title", title);
    requireWebAddress(url);
  }

  private static void requireWebAddress(String url) {
    if (!isWebAddress(url)) {
      throw new RefusedException(
          "url",
          RefusedException.quoted(url)
              + " is not a web address; write https:// and the full address");
    }
    if (url.length() > MAX_URL) {
      throw new RefusedException(
          "url", "has " + url.length() + " characters; at most " + MAX_URL + " are kept");
    }
  }

  private static boolean isWebAddress(String url) {
    try {
      var address = new URI(url);
      return address.getScheme() != null
          && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
          && address.getRawAuthority() != null
          && url.chars().allMatch(c -> c > ' ' && c != 0x7F && !Character.isISOControl(c))
          && CleanLine.clean(url).equals(url);
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
