package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.email.EmailPage;
import io.deadlinewatch.briefing.email.SharedLines;
import io.deadlinewatch.briefing.post.DocumentNode;
import io.deadlinewatch.briefing.post.PostedAlert;
import java.util.List;

/** The lists that e-mails of deadlines and digests share, each saying what it leaves out. */
final class TextLists {
  private final SharedLines lines;

  TextLists(EmailPage page) {
    this.lines = new SharedLines(page);
  }

  /** {@code Oct 10, 2025: Average duty on Chinese goods is about 55%.} */
  static String dated(DocumentNode fact) {
    var date = PostedAlert.dated(fact.words("asOf")).orElse("undated");
    return date + ": " + fact.words("text");
  }

  /** Deadlines, the title first and the date under it. */
  void deadlines(List<DocumentNode> deadlines) {
    for (var deadline : deadlines) {
      lines.deadline(
          deadline.words("title"),
          deadline.words("words"),
          deadline.text("doubt"),
          deadline.words("track"));
    }
  }

  /** Says how many entries were left out, if any were. */
  void leftOut(int number, String what) {
    lines.leftOut(number, what);
  }

  /** A source, the official ones marked. */
  void source(DocumentNode source) {
    var official = source.words("official").equals("true") ? " (official document)" : "";
    lines.source(
        source.words("title") + official,
        PostedAlert.dated(source.words("published")),
        source.text("url"));
  }

  /**
   * The end of an e-mail of one alert.
   *
   * @param words its first line
   */
  void footer(String words) {
    lines.footer(words);
  }

  /** Where readers see more, and whom they turn to. */
  void closing(DocumentNode document) {
    lines.closing(document.text("page").stream().toList(), document.text("words", "contact"));
  }

  /** The end of a digest. */
  void digestFooter(DocumentNode document) {
    lines.digestFooter();
    closing(document);
  }
}
