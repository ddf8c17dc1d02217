package io.deadlinewatch.briefing.slack;

import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.TimeLeft;
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
  private static final String ENDS = ".!?…。";

  /**
   * The message of a document.
   *
   * @throws io.deadlinewatch.deadline.RefusedException when it is not an alert document
   */
  public static SlackMessage of(String document) {
    return of(SlackAlert.read(document));
  }

  /** The message of an alert. */
  public static SlackMessage of(SlackAlert alert) {
    return of(alert, Optional.empty());
  }

  /** The same for what comes late: it says first as of when it speaks. */
  public static SlackMessage late(SlackAlert alert) {
    return of(alert, Optional.of("As of " + alert.moment() + ":"));
  }

  private static SlackMessage of(SlackAlert alert, Optional<String> first) {
    var blocks = new SlackBlocks();
    first.ifPresent(blocks::section);
    var words = alert.isDigest() ? sentence(alert.headline()) : notification(alert);
    var text = first.map(line -> line + " " + words).orElse(words);
    blocks.header(alert.header());
    if (alert.isDigest()) {
      new SlackDigest(alert, blocks).write();
    } else {
      new SlackDeadline(alert, blocks).write();
    }
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

  private static String notification(SlackAlert alert) {
    var document = alert.document();
    var outcome = document.text("deadline", "outcome").filter(_ -> !alert.hasNews());
    var named = alert.named().filter(_ -> !alert.isOpen());
    if (outcome.isPresent() && named.isPresent()) {
      // Whole: the headline has its first sentence alone.
      return sentence(named.get()) + " " + sentence(outcome.get());
    }
    Optional<String> more;
    if (!alert.isOpen()) {
      more = Optional.empty();
    } else if (alert.kind().equals("changed")) {
      more = document.text("words", "timeLeft").map(left -> left(alert, left));
    } else if (alert.hasLastDay() && !document.words("words", "timeLeft").equals(TimeLeft.NOW)) {
      // The headline names the day.
      more = Optional.empty();
    } else {
      more = document.texts("words", "due").stream().findFirst().map(due -> due(alert, due));
    }
    return sentence(alert.headline()) + more.map(words -> " " + sentence(words)).orElse("");
  }

  private static String left(SlackAlert alert, String left) {
    return alert.hasLastDay()
        ? Character.toUpperCase(left.charAt(0)) + left.substring(1)
        : (alert.isAgo() ? "Was due " : "Due ") + left;
  }

  /** {@code Due Mon Nov 10, 2025, 12:01 AM EST}, {@code Last day was Sun Nov 9, 2025}. */
  private static String due(SlackAlert alert, String words) {
    if (!alert.hasLastDay()) {
      return (alert.isPast() ? "Was due " : "Due ") + words;
    }
    return (alert.isPast() ? "Last day was " : "Last day ") + DueWords.dayOf(words);
  }

  private static String sentence(String words) {
    return isEnded(words) ? words : words + ".";
  }

  static boolean isEnded(String words) {
    return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
