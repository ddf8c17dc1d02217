package io.deadlinewatch.subscription;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.text.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A message that says that it is a test. It goes the way of every alert, but stands in no table.
 *
 * <p>Its attribute {@code track} is {@code all}, which every subscriber but those without digests
 * lets pass, or the track that is tested; its {@code kind} is {@code test} and its urgency {@code
 * high}. For programs it is a document of the usual form, about a deadline whose id begins with
 * {@code test-}.
 */
public final class TestAlert {
  private static final String TITLE = "TEST, not an alert: Deadline Watch tries its delivery";
  private static final String TRACK = "test";
  private static final ZoneId UTC = ZoneId.of("UTC");

  /** An hour, and what the full minute takes off. */
  private static final Duration AHEAD = Duration.ofMinutes(61);

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("'test-'uuuuMMdd't'HHmmss'z'", Locale.ROOT).withZone(UTC);

  private TestAlert() {}

  /**
   * The messages.
   *
   * @param track the track whose subscribers are to get it; none for all
   */
  public static List<Message> messages(Set<Medium> media, Optional<String> track, Instant now) {
    var alert = alert(track.orElse(TRACK), now);
    var context = new Context(Audience.DEFAULT, new Situation(new TreeMap<>()), List.of());
    var composed = new Messages(context).of(alert, media);
    if (!composed.failures().isEmpty()) {
      throw new IllegalStateException(composed.failures().getFirst().why());
    }
    return composed.messages().stream()
        .map(message -> marked(message, track.orElse(Slug.ALL_TRACKS), alert.id().text()))
        .toList();
  }

  private static DeadlineAlert alert(String track, Instant now) {
    var id = ID.format(now);
    var lead = Lead.parse("PT1H");
    var next = now.plus(AHEAD).truncatedTo(ChronoUnit.MINUTES);
    var due = new Due.At(LocalDateTime.ofInstant(next, UTC), UTC);
    var wording =
        new Wording(
            TITLE,
            Optional.empty(),
            Optional.of(
                "Nothing: this is a test of the delivery, and no deadline stands behind it."),
            List.of());
    var deadline =
        new Deadline(
            id,
            track,
            wording,
            new Timing(due, Certainty.SCHEDULED, List.of(lead)),
            new Status.Open());
    return new DeadlineAlert(
        new AlertId.OfDeadline(id, 1, lead.written()), now, deadline, new DeadlineAlert.Reminder());
  }

  private static Message marked(Message message, String track, String id) {
    SequencedMap<String, List<String>> attributes = new LinkedHashMap<>(message.attributes());
    attributes.put("kind", List.of("test"));
    attributes.put("track", List.of(track));
    return new Message(
        message.medium(),
        message.alerts(),
        message.subject().map(_ -> "TEST: Deadline Watch reaches you"),
        body(message, id),
        attributes);
  }

  private static String body(Message message, String id) {
    return switch (message.medium()) {
      case FEED -> message.body();
      case SMS -> "TEST, not an alert: Deadline Watch reaches this number. Nothing to do.";
      case EMAIL ->
          """
          TEST, not an alert.

          Whoever runs Deadline Watch is trying its delivery. This address gets
          its alerts; there is nothing to do, and no deadline stands behind it.

          Test %s
          """
              .formatted(id);
    };
  }
}
