package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.post.PostedAlert;
import java.util.Optional;

/**
 * An alert as an e-mail, made of its document alone.
 *
 * @param alert the alert's id
 * @param thread what the e-mails of one deadline have in common; none for a digest, which has no
 *     thread
 * @param subject one line in any script
 * @param text the e-mail that subscribers of the topic get
 * @param html the same to be looked at
 */
public record MailMessage(
    String alert, Optional<String> thread, String subject, String text, String html) {
  private static final int SUBJECT = 200;

  /**
   * The e-mail of an alert.
   *
   * @param late whether it must say first as of when it speaks
   */
  public static MailMessage of(PostedAlert alert, boolean late) {
    var first = Optional.of(alert.lateness()).filter(_ -> late);
    var text = alert.isDigest() ? new DigestText(alert).text() : new DeadlineText(alert).text();
    return new MailMessage(
        alert.id(),
        Optional.of(alert.id().split("/", 2)[0]).filter(_ -> !alert.isDigest()),
        HtmlMarkup.plain(alert.headline(), SUBJECT),
        first.map(line -> line + "\n\n").orElse("") + text,
        HtmlPage.of(alert, first));
  }
}
