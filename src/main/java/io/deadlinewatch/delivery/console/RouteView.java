package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.kinds.KindWords;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.List;

/**
 * The kind of route that a preview shows posts of.
 *
 * @param kind one of {@link KindWords#KINDS}
 */
public record RouteView(String kind) {
  /** The kind of a route that names none. */
  public static final String SLACK = "slack";

  /**
   * Reads a kind.
   *
   * @param option by which it was asked for
   * @throws RefusedException when no route is of that kind
   */
  public static RouteView of(String option, String kind) {
    if (!KindWords.KINDS.contains(kind)) {
      throw new RefusedException(
          option,
          RefusedException.quoted(kind)
              + " is no kind of route; there are "
              + String.join(", ", KindWords.KINDS)
              + DidYouMean.question(kind, KindWords.KINDS));
    }
    return new RouteView(kind);
  }

  /** What is read at its end, for a heading. */
  public String name() {
    return kind.equals(SLACK) ? "Slack" : "Route of kind " + kind;
  }

  /** Its readers, among those of other media. */
  public String readers() {
    return kind.equals(SLACK) ? "Slack" : "routes of kind " + kind;
  }

  /** What a route is posted: JSON, or of mail the text. */
  String payload(String document) {
    return KindWords.payload(kind, document);
  }

  boolean isJson() {
    return KindWords.isJson(kind);
  }

  /** A post in lines: Slack's as its readers see it, another's as an outline of what is sent. */
  List<String> lines(String document, Style style, int columns) {
    return kind.equals(SLACK)
        ? new SlackReading(style, columns).lines(SlackMessage.of(document))
        : PayloadOutline.lines(payload(document), columns);
  }
}
