package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.WebAddress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where something is written.
 *
 * @param title what the page is called
 * @param url an http or https address, at most {@value WebAddress#MAX_LENGTH} characters
 * @param published the date that the page bears, if it bears one
 * @param isLinked whether readers are sent there; false only for an address that an earlier version
 *     stored and that this one would refuse: it is kept, and shown to operators alone
 * @param isOfficial whether it is the instrument itself or the host's own page, which readers are
 *     sent to first
 */
public record Source(
    String title, String url, Optional<LocalDate> published, boolean isLinked, boolean isOfficial) {
  /**
   * Cleans the title and checks the address.
   *
   * @throws RefusedException for an empty title, or an address that {@link WebAddress} refuses
   */
  public Source {
    title = CleanLine.required("title", title);
    if (isLinked) {
      WebAddress.required("url", url);
    } else {
      url = CleanLine.required("url", url);
    }
  }

  /**
   * A source that readers are sent to.
   *
   * @throws RefusedException for an empty title, or an address that {@link WebAddress} refuses
   */
  public Source(String title, String url, Optional<LocalDate> published) {
    this(title, url, published, true, false);
  }

  /**
   * A source as it was stored, perhaps under an older rule: its deadline must not fall silent for
   * an address.
   *
   * @throws RefusedException for an empty title or address
   */
  public static Source stored(
      String title, String url, Optional<LocalDate> published, boolean isOfficial) {
    return new Source(title, url, published, WebAddress.host(url).isPresent(), isOfficial);
  }

  /** The same page, said to be the instrument itself or the host's own, or not. */
  public Source official(boolean isInstrument) {
    return new Source(title, url, published, isLinked, isInstrument);
  }

  /** Why readers are not sent there; empty where they are. */
  public String problem() {
    return isLinked ? "" : WebAddress.problem(url).orElse("is too long");
  }

  /** Where readers are sent, if they are. */
  public Optional<String> link() {
    return isLinked ? Optional.of(url) : Optional.empty();
  }
}
