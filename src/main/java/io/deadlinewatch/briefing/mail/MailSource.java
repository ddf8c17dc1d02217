package io.deadlinewatch.briefing.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * An e-mail as servers hand it on (RFC 5322, RFC 2046): ASCII, no line over 998 characters.
 *
 * @param from who writes; its domain is that of the ids
 * @param to who gets it: one person, or a list that keeps its own members
 * @param unsubscribe where readers leave the list: a web address or {@code mailto:}
 */
public record MailSource(MailAddress from, MailAddress to, Optional<String> unsubscribe) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 900;
  private static final Base64.Encoder BASE64 =
      Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

  /**
   * The message, with lines that end in CR LF.
   *
   * @param sentAt its date
   */
  public String of(MailMessage message, Instant sentAt) {
    var boundary = "=_" + uuid(message.text() + message.html());
    var source = new StringBuilder();
    header(source, "From", HeaderText.mailbox(from));
    header(source, "To", HeaderText.mailbox(to));
    header(source, "Subject", HeaderText.unstructured("Subject", message.subject()));
    header(source, "Date", DATE.format(sentAt).replace("GMT", "+0000"));
    header(source, "Message-ID", id(message.alert()));
    message
        .thread()
        .ifPresent(deadline -> {
          header(source, "In-Reply-To", id(deadline + "/thread"));
          header(source, "References", id(deadline + "/thread"));
        });
    header(source, "List-Id", "Deadline Watch <deadline-watch." + from.domain() + ">");
    unsubscribe.ifPresent(where -> header(source, "List-Unsubscribe", "<" + where + ">"));
    header(source, "Auto-Submitted", "auto-generated");
    header(source, "X-Auto-Response-Suppress", "All");
    header(source, "MIME-Version", "1.0");
    header(source, "Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"");
    source.append("\r\n");
    part(source, boundary, "text/plain", message.text());
    part(source, boundary, "text/html", message.html());
    return source.append("--").append(boundary).append("--\r\n").toString();
  }

  /**
   * {@code us-cn-truce/1/reached} as the id of a message: the same at every try. Two lists that are
   * told of one alert get two ids, or a reader of both would be shown one of them only.
   */
  private String id(String alert) {
    var left = alert.replaceAll("[^A-Za-z0-9-]+", ".");
    return "<"
        + left
        + "."
        + uuid(to.address()).substring(0, 8)
        + "@deadline-watch."
        + from.domain()
        + ">";
  }

  private static void header(StringBuilder source, String name, String value) {
    source.append(name).append(": ").append(value).append("\r\n");
  }

  private static void part(StringBuilder source, String boundary, String type, String text) {
    boolean isPlain =
        text.chars().allMatch(c -> c < 0x7f)
            && text.lines().allMatch(line -> line.length() < LONGEST_LINE);
    source.append("--").append(boundary).append("\r\n");
    header(source, "Content-Type", type + "; charset=" + (isPlain ? "us-ascii" : "utf-8"));
    header(source, "Content-Transfer-Encoding", isPlain ? "7bit" : "base64");
    source.append("\r\n");
    if (isPlain) {
      text.lines().forEach(line -> source.append(line).append("\r\n"));
    } else {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      source.append(BASE64.encodeToString(bytes)).append("\r\n");
    }
  }

  /** Of all that stands between the boundaries, so that nothing between them can hold it. */
  private static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
