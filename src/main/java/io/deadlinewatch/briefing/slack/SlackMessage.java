package io.deadlinewatch.briefing.slack;

import io.deadlinewatch.briefing.post.Notification;
import io.deadlinewatch.briefing.post.Post;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.json.Json;
import java.util.Optional;

/**
 * An alert for Slack, made from its document alone, so that a preview and a relay say the same.
 *
 * @param header its first line, in plain words
 * @param text the notification, in plain words
 * @param blocks how many blocks it has
 * @param payload what an incoming webhook takes, JSON
 */
public record SlackMessage(String header, String text, int blocks, String payload) {
  private static final int MAX_TEXT = 1_000;
  private static final SlackMarkup MARKUP = new SlackMarkup();

  /**
   * The message of a document.
   *
   * @throws io.deadlinewatch.deadline.RefusedException when it is not an alert document
   */
  public static SlackMessage of(String document) {
    return of(PostedAlert.read(document));
  }

  /** The message of an alert. */
  public static SlackMessage of(PostedAlert alert) {
    return of(alert, Optional.empty());
  }

  /** The same for what comes late: it says first as of when it speaks. */
  public static SlackMessage late(PostedAlert alert) {
    return of(alert, Optional.of(alert.lateness()));
  }

  private static SlackMessage of(PostedAlert alert, Optional<String> first) {
    var blocks = new SlackBlocks();
    first.ifPresent(blocks::section);
    var text = Notification.of(alert, first);
    boolean isWhole = blocks.header(alert.header());
    Post.write(alert, MARKUP, blocks, isWhole);
    return new SlackMessage(alert.header(), text, blocks.count(), payload(text, blocks));
  }

  /**
   * {@code text} is what notifications and screen readers take. The rest switches off everything
   * that Slack would do of itself with what stands in it: mark-up, names, addresses, previews.
   */
  private static String payload(String text, SlackBlocks blocks) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("text", SlackText.notification(text, MAX_TEXT));
      json.writeFieldName("blocks");
      blocks.write(json);
      json.writeBooleanField("mrkdwn", false);
      json.writeStringField("parse", "none");
      json.writeBooleanField("link_names", false);
      json.writeBooleanField("unfurl_links", false);
      json.writeBooleanField("unfurl_media", false);
      json.writeEndObject();
    });
  }
}
