package io.deadlinewatch.briefing.email;

import java.util.List;
import java.util.Optional;

/**
 * Lines that an e-mail has in the same words whether it is made from what a sweep knows or from the
 * document that a relay got.
 *
 * @param page where they are written
 */
public record SharedLines(EmailPage page) {

  /**
   * A deadline of a list, the title first and the date under it.
   *
   * @param words when it is due
   * @param doubt how sure it is, where it is not
   */
  public void deadline(String title, String words, Optional<String> doubt, String track) {
    page.bullet(title);
    page.under(words + doubt.map(", "::concat).orElse("") + ", " + track);
  }

  /**
   * A source, with its address where that may be sent out.
   *
   * @param published in words
   */
  public void source(String title, Optional<String> published, Optional<String> link) {
    page.line(title + published.map(", "::concat).orElse(""));
    link.ifPresentOrElse(page::url, () -> page.under("(its address is not sent out)"));
  }

  /** Says how many entries were left out, if any were. */
  public void leftOut(int number, String what) {
    if (number > 0) {
      page.under("(" + number + " " + what + (number == 1 ? "" : "s") + " left out for length)");
    }
  }

  /** Begins the last lines. */
  public void footer(String words) {
    page.blank().line("-- ").line(words);
  }

  /** Begins the last lines of a digest. */
  public void digestFooter() {
    footer("Deadline Watch. A digest goes out even when nothing is new, so");
    page.line("that silence is a sign that something is broken.");
  }

  /** Where readers see more, and whom they turn to. */
  public void closing(List<String> pages, Optional<String> contact) {
    if (!pages.isEmpty()) {
      page.line("See everything:");
      pages.forEach(page::url);
    }
    contact.ifPresent(whom -> page.line("To change or stop what you get: " + whom));
  }
}
