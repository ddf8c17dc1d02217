package io.deadlinewatch.relay;

import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.relay.route.AlertHead;
import io.deadlinewatch.relay.route.Fingerprint;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An alert as the feed told it, read once.
 *
 * @param head what it is routed by
 * @param deadline the deadline's id; {@link #DIGESTS} for a digest, since a deadline may be called
 *     {@code digest}
 * @param order where it stands among the alerts of its deadline
 * @param text the alert document
 * @param document the same, read
 */
public record RelayedAlert(
    AlertHead head, String deadline, AlertOrder order, String text, JsonNode document) {
  /** What stands for a deadline where digests are remembered. */
  public static final String DIGESTS = "/digest";

  private static final String DIGEST = "digest";
  private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Pattern ID_OF_A_DIGEST = Pattern.compile("digest/(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern ID =
      Pattern.compile(
          "([a-z0-9-]{1,64})/([1-9]\\d{0,3})/(changed|reached|reminder/[A-Z0-9]{1,40})");

  /** Reads a document; nothing where it is no alert. */
  static Optional<RelayedAlert> of(JsonNode document, String text) {
    var deadline = document.at("deadline");
    var head =
        new AlertHead(
            document.at("id").value(),
            document.at("kind").value(),
            document.at("urgency").value(),
            deadline.isAbsent() ? AlertHead.ALL : deadline.at("track").value(),
            importance(deadline));
    boolean ours =
        document.at("schema").value().equals(AlertDocument.SCHEMA)
            && isWord(head.kind())
            && isWord(head.urgency())
            && isWord(head.track())
            && isWord(head.importance());
    return ours ? placed(head, document, text) : Optional.empty();
  }

  /** Documents of earlier versions do not say it. */
  private static String importance(JsonNode deadline) {
    var importance = deadline.at("importance");
    return importance.isAbsent() ? AlertHead.ORDINARY : importance.value();
  }

  /** The moment that its words count from. */
  Instant at() {
    return Instant.parse(document.at("at").value());
  }

  /** Tells whether another document of the same id says the same: its revision and headline. */
  String fingerprint() {
    var revision = document.at("deadline").at("revision").value();
    return Fingerprint.of(revision + " " + document.at("headline").value());
  }

  private static Optional<RelayedAlert> placed(AlertHead head, JsonNode document, String text) {
    try {
      var at = Instant.parse(document.at("at").value()).truncatedTo(ChronoUnit.MILLIS);
      var of = ID.matcher(head.id());
      if (!head.kind().equals(DIGEST) && of.matches()) {
        var order = new AlertOrder(Integer.parseInt(of.group(2)), at, of.group(3));
        return Optional.of(new RelayedAlert(head, of.group(1), order, text, document));
      }
      var digest = ID_OF_A_DIGEST.matcher(head.id());
      return head.kind().equals(DIGEST) && digest.matches()
          ? Optional.of(new RelayedAlert(head, DIGESTS, of(digest.group(1)), text, document))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static AlertOrder of(String date) {
    var begins = LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new AlertOrder(AlertOrder.DIGEST, begins, date);
  }

  private static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }
}
