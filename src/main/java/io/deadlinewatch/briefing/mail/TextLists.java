package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.email.EmailPage;
import io.deadlinewatch.briefing.post.DocumentNode;
import io.deadlinewatch.briefing.post.PostedAlert;
import java.util.List;

/** The lists that e-mails of deadlines and digests share, each saying what it leaves out. */
final class TextLists {
  private final EmailPage page;

  TextLists(EmailPage page) {
    this.page = page;
  }

  /** {@code Oct 10, 2025: Average duty on Chinese goods is about 55%.} */
  static String dated(DocumentNode fact) {
    var date = PostedAlert.dated(fact.words("asOf")).orElse("undated");
    return date + ": " + fact.words("text");
  }

  /** Deadlines, the title first and the date under it. */
  void deadlines(List<DocumentNode> deadlines) {
    for (var deadline : deadlines) {
      page.bullet(deadline.words("title"));
      var doubt = deadline.text("doubt").map(word -> ", " + word).orElse("");
      page.under(deadline.words("words") + doubt + ", " + deadline.words("track"));
    }
  }

  /** Says how many entries were left out, if any were. */
  void leftOut(int number, String what) {
    if (number > 0) {
      page.under("(" + number + " " + what + (number == 1 ? "" : "s") + " left out for length)");
    }
  }

  /** Where readers see more, and whom they turn to. */
  void closing(DocumentNode document) {
    document.text("page").ifPresent(url -> page.line("See everything:").url(url));
    document
        .text("words", "contact")
        .ifPresent(contact -> page.line("To change or stop what you get: " + contact));
  }

  /** The end of a digest. */
  void digestFooter(DocumentNode document) {
    page.blank().line("-- ").line("Deadline Watch. A digest goes out even when nothing is new, so");
    page.line("that silence is a sign that something is broken.");
    closing(document);
  }
}
