package io.deadlinewatch.coldstart;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table and three topics of the emulator, for one process. */
final class Watch implements AutoCloseable {
  private static final int ALERTS = 3;
  private static final Duration LEAD = Duration.ofHours(2);

  private final LocalAws aws = LocalAws.get();
  private final TemplateTable table = TemplateTable.create(aws);
  private final TestTopics topics = TestTopics.create(aws);
  private final DynamoStore store = new DynamoStore(aws.dynamo(), table.name(), _ -> {});
  private int number;

  /** Where a function finds it. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(aws.env());
    // Lambda sets it too, for Python.
    environment.put("AWS_DEFAULT_REGION", aws.region().id());
    environment.put("DEADLINES_TABLE", table.name());
    environment.put("FEED_TOPIC_ARN", topics.feedArn());
    environment.put("EMAIL_TOPIC_ARN", topics.emailArn());
    environment.put("SMS_TOPIC_ARN", topics.smsArn());
    return environment;
  }

  /** Lets three reminders fall due now, each of its own track. */
  void alertsFallDue() {
    var now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
    var before = now.minusMinutes(2).toInstant(ZoneOffset.UTC);
    for (int alert = 0; alert < ALERTS; alert++) {
      var deadline = deadline("deadline-" + ++number, "track-" + alert, now.plus(LEAD));
      var item = DeadlineItem.known(deadline, 1, before, Audience.DEFAULT);
      var first = Revision.first(deadline, new Edit(before, "tester", "", Optional.empty()));
      store.revise(item, first, before);
    }
  }

  private static Deadline deadline(String id, String track, LocalDateTime due) {
    var source = new Source("A notice", "https://example.org/notice", Optional.empty());
    var wording =
        new Wording(
            "The truce of " + id + " runs out",
            Optional.of("Executive Order 14334"),
            Optional.of("The suspended layer returns."),
            List.of(source));
    var timing =
        new Timing(
            new Due.At(due, ZoneId.of("UTC")), Certainty.SCHEDULED, List.of(Lead.parse("PT2H")));
    return new Deadline(id, track, wording, timing, new Status.Open());
  }

  @Override
  public void close() {
    topics.close();
    table.close();
  }
}
