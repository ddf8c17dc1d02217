package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.words.Limits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The digest of a day without a change, whatever it is made from: at most 15 lines, footer
 * included, as many entries as they allow, the most important first.
 *
 * @param day such as {@code Wed Nov 5, 2025}
 * @param since the day of the digest before
 * @param news the facts that are new
 * @param soon what is due within a week
 * @param later what is due after that
 * @param awaiting the titles of those whose outcome is not on record
 */
public record CalmPage(
    String day, String since, List<New> news, Entries soon, Entries later, List<String> awaiting) {
  static final int MAX_LINES = 15;

  private static final int MOST_ENTRIES = 5;
  private static final Limits SHORT = new Limits(80, 0, 0, 0, 0);

  /** A new fact of a track. */
  public record New(String track, String text) {}

  /**
   * Deadlines, of which a page has room for the first.
   *
   * @param first as many as may be shown
   * @param size how many there are
   */
  public record Entries(List<Entry> first, int size) {
    /** Puts into words what may be shown of a list that can be long. */
    public static <T> Entries of(List<T> all, Function<T, Entry> words) {
      return new Entries(all.stream().limit(MOST_ENTRIES).map(words).toList(), all.size());
    }
  }

  /**
   * A deadline.
   *
   * @param words when it is due
   * @param doubt how sure it is, where it is not
   */
  public record Entry(String words, String title, Optional<String> doubt) {
    /** {@code Sat Nov 1 (in 4 days): Extra 100% US tariff (threatened)}. */
    private String line() {
      return words + ": " + SHORT.text(title) + doubt.map(word -> " (" + word + ")").orElse("");
    }
  }

  /**
   * Writes it.
   *
   * @param footer writes the last lines
   */
  public String text(Consumer<EmailPage> footer) {
    for (int entries = MOST_ENTRIES; entries > 0; entries--) {
      var text = render(entries, footer);
      if (text.lines().count() <= MAX_LINES) {
        return text;
      }
    }
    return render(0, footer);
  }

  private String render(int entries, Consumer<EmailPage> footer) {
    var page = new EmailPage();
    page.line(
        "Deadline Watch digest, "
            + day
            + ": "
            + (news.isEmpty() ? "nothing new" : "no change")
            + " since "
            + since
            + ".");
    if (!news.isEmpty() && entries > 0) {
      var first = news.getFirst();
      var others = more(" +", news.size() - 1);
      page.line("New, " + first.track() + ": " + SHORT.text(first.text()) + others);
    }
    next(page, entries);
    if (!awaiting.isEmpty()) {
      var others = more("; +", awaiting.size() - 1);
      page.line("Awaiting outcome: " + SHORT.text(awaiting.getFirst()) + others + ".");
    }
    footer.accept(page);
    return page.text();
  }

  private void next(EmailPage page, int entries) {
    page.heading("DUE IN THE NEXT 7 DAYS");
    soon.first().stream().limit(entries).forEach(deadline -> page.bullet(deadline.line()));
    if (soon.size() > entries) {
      page.under("+" + (soon.size() - entries) + " more");
    }
    if (soon.size() == 0) {
      page.line("Nothing is due in the next 7 days.");
      later.first().stream()
          .limit(Math.min(1, entries))
          .forEach(deadline -> page.line("Later: " + deadline.line()));
    }
  }

  private static String more(String before, int number) {
    return number == 0 ? "" : before + number + " more";
  }
}
