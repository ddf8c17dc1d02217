package io.deadlinewatch.briefing.message;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.document.ListedDeadlines;
import io.deadlinewatch.briefing.email.DeadlineEmail;
import io.deadlinewatch.briefing.email.DigestEmail;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.Order;
import io.deadlinewatch.briefing.words.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The messages of a sweep: the feed gets each alert by itself; people get the alerts of one track
 * together, the most important first, and a digest by itself (design, "What is sent"). Held by
 * {@code GoldenTest}, {@code HostileTextTest}, {@code WordlessAlertTest}.
 */
public final class Messages {
  private final Context context;
  private final ListedDeadlines listed;

  /** An alert that could not be put into words: a bug, which must not hold up the others. */
  public record Failure(Alert alert, Medium medium, String why) {}

  /** The messages of a sweep, and what could not be written. */
  public record Composed(List<Message> messages, List<Failure> failures) {
    /** Takes copies. */
    public Composed {
      messages = List.copyOf(messages);
      failures = List.copyOf(failures);
    }
  }

  /**
   * @param context what the words need beside the alerts
   */
  public Messages(Context context) {
    this.context = context;
    this.listed = new ListedDeadlines(context.audience());
  }

  /**
   * Every message, the feed's first, since programs act soonest; e-mail, which is paced, last.
   *
   * @param byMedium what each medium is to be told; none where a medium is missing
   */
  public Composed of(Map<Medium, List<Alert>> byMedium) {
    List<Message> messages = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (var alert : byMedium.getOrDefault(Medium.FEED, List.of())) {
      compose(Medium.FEED, List.of(alert), messages, failures);
    }
    for (var medium : List.of(Medium.SMS, Medium.EMAIL)) {
      for (var together : forPeople(byMedium.getOrDefault(medium, List.of()))) {
        compose(medium, together, messages, failures);
      }
    }
    return new Composed(messages, failures);
  }

  /** One alert's messages, in each of these media. */
  public Composed of(Alert alert, Set<Medium> media) {
    return of(media.stream().collect(Collectors.toMap(medium -> medium, _ -> List.of(alert))));
  }

  /** One alert that cannot be written must not take those beside it along. */
  private void compose(
      Medium medium, List<Alert> alerts, List<Message> messages, List<Failure> failures) {
    try {
      messages.add(message(medium, alerts));
    } catch (RuntimeException bug) {
      if (alerts.size() == 1) {
        failures.add(new Failure(alerts.getFirst(), medium, "cannot be put into words: " + bug));
      } else {
        alerts.forEach(alert -> compose(medium, List.of(alert), messages, failures));
      }
    }
  }

  private List<List<Alert>> forPeople(List<Alert> alerts) {
    var byTrack =
        alerts.stream()
            .collect(Collectors.groupingBy(Alert::track, TreeMap::new, Collectors.toList()));
    List<List<Alert>> together = new ArrayList<>();
    for (var ofTrack : byTrack.values()) {
      var ordered = ofTrack.stream().sorted(Order.ofAlerts(context.audience())).toList();
      for (int from = 0; from < ordered.size(); from += Message.MAX_ALERTS) {
        together.add(ordered.subList(from, Math.min(from + Message.MAX_ALERTS, ordered.size())));
      }
    }
    return together;
  }

  private Message message(Medium medium, List<Alert> alerts) {
    var attributes = Attributes.of(alerts, medium, context.audience());
    return new Message(medium, alerts, subject(medium, alerts), body(medium, alerts), attributes);
  }

  private Optional<String> subject(Medium medium, List<Alert> alerts) {
    if (medium != Medium.EMAIL) {
      return Optional.empty();
    }
    return Optional.of(
        alerts.getFirst() instanceof DigestAlert digest
            ? new DigestNews(digest, context).subject()
            : Subject.of(deadlines(alerts), context.audience()));
  }

  private String body(Medium medium, List<Alert> alerts) {
    return switch (medium) {
      case FEED -> AlertDocument.of(alerts.getFirst(), context, listed);
      case EMAIL ->
          alerts.getFirst() instanceof DigestAlert digest
              ? new DigestEmail(digest, context).text()
              : new DeadlineEmail(deadlines(alerts), context).text();
      case SMS -> SmsText.of(deadlines(alerts), context.audience());
    };
  }

  private static List<DeadlineAlert> deadlines(List<Alert> alerts) {
    return alerts.stream().map(DeadlineAlert.class::cast).toList();
  }
}
