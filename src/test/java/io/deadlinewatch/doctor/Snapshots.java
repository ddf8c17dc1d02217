package io.deadlinewatch.doctor;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.relay.desk.RelayState;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.Subscriptions.TopicState;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A watch in good health, and what may ail it. */
final class Snapshots {
  private static final Optional<String> PLANNED = Optional.of(ZoneData.here().plannedUnder());

  static final Instant NOW = Instant.parse("2025-10-02T12:00:00Z");
  static final RepairCommands SITE =
      new RepairCommands(
          "deadlines",
          Optional.of("watch"),
          Optional.of("arn:aws:sqs:us-east-1:1:feed"),
          Optional.empty());

  private Snapshots() {}

  static Snapshot healthy() {
    return with(contents(deadline(), digest()));
  }

  static Snapshot with(Inspection.Contents contents) {
    return new Snapshot(
        shape("ACTIVE", "ACTIVE"),
        new ReadResult.Known<>(
            Optional.of(new Inspection.Beat(NOW.minusSeconds(20), "0 due, 0 sent", PLANNED))),
        new ReadResult.Known<>(contents),
        each(new TopicState(Optional.of("Deadlines"), 1, 0)),
        each(List.of(new Subscriber("email", "ops@example.org", Optional.of("arn:x")))),
        new ReadResult.Known<>(new DeadLetterQueue.Depth("arn:aws:sqs:q", 0)),
        drafts(),
        new ReadResult.Known<>(board("2025-10-02T11:37:00Z", "2025-10-02T11:00:00Z")),
        new ReadResult.Known<>(new RelayState(List.of(), List.of(), List.of())));
  }

  static ReadResult<Inspection.Shape> shape(String table, String upcoming) {
    return new ReadResult.Known<>(
        new Inspection.Shape(
            table, Map.of("due", "ACTIVE", "upcoming", upcoming, "journal", "ACTIVE")));
  }

  static Snapshot withShape(ReadResult<Inspection.Shape> shape) {
    var good = healthy();
    return new Snapshot(
        shape,
        good.heartbeat(),
        good.contents(),
        good.topics(),
        good.subscribers(),
        good.deadLetters(),
        good.drafts(),
        good.board(),
        good.routes());
  }

  static Snapshot withHeartbeat(ReadResult<Optional<Inspection.Beat>> heartbeat) {
    var good = healthy();
    return new Snapshot(
        good.shape(),
        heartbeat,
        good.contents(),
        good.topics(),
        good.subscribers(),
        good.deadLetters(),
        good.drafts(),
        good.board(),
        good.routes());
  }

  static Snapshot beat(Duration ago) {
    return withHeartbeat(
        new ReadResult.Known<>(Optional.of(new Inspection.Beat(NOW.minus(ago), "0 due", PLANNED))));
  }

  static Snapshot withTopics(
      ReadResult<TopicState> topics, ReadResult<List<Subscriber>> subscribers) {
    var good = healthy();
    return new Snapshot(
        good.shape(),
        good.heartbeat(),
        good.contents(),
        each(topics),
        each(subscribers),
        good.deadLetters(),
        good.drafts(),
        good.board(),
        good.routes());
  }

  static Snapshot withDeadLetters(ReadResult<DeadLetterQueue.Depth> depth) {
    var good = healthy();
    return new Snapshot(
        good.shape(),
        good.heartbeat(),
        good.contents(),
        good.topics(),
        good.subscribers(),
        depth,
        good.drafts(),
        good.board(),
        good.routes());
  }

  static Snapshot withDrafts(ReadResult<Inspection.WaitingDrafts> drafts) {
    var good = healthy();
    return new Snapshot(
        good.shape(),
        good.heartbeat(),
        good.contents(),
        good.topics(),
        good.subscribers(),
        good.deadLetters(),
        drafts,
        good.board(),
        good.routes());
  }

  static ReadResult<Inspection.WaitingDrafts> drafts(Inspection.WaitingDraft... open) {
    return new ReadResult.Known<>(new Inspection.WaitingDrafts(List.of(open), List.of()));
  }

  static Snapshot withBoard(
      ReadResult<Inspection.Contents> contents, ReadResult<PublishedBoard.Status> board) {
    var good = withContents(contents);
    return new Snapshot(
        good.shape(),
        good.heartbeat(),
        good.contents(),
        good.topics(),
        good.subscribers(),
        good.deadLetters(),
        good.drafts(),
        board,
        good.routes());
  }

  static PublishedBoard.Status board(String lookedAt, String changedAt) {
    return new PublishedBoard.Status(
        Instant.parse(lookedAt), Optional.of(Instant.parse(changedAt)));
  }

  static Snapshot withRoutes(ReadResult<RelayState> routes) {
    var good = healthy();
    int letters =
        routes instanceof ReadResult.Known<RelayState>(var state)
            ? state.givenUp().stream().mapToInt(RelayState.GivenUp::count).sum()
            : 0;
    return new Snapshot(
        good.shape(),
        good.heartbeat(),
        good.contents(),
        good.topics(),
        good.subscribers(),
        new ReadResult.Known<>(new DeadLetterQueue.Depth("arn:aws:sqs:q", letters)),
        good.drafts(),
        good.board(),
        routes);
  }

  static Snapshot withContents(ReadResult<Inspection.Contents> contents) {
    var good = healthy();
    return new Snapshot(
        good.shape(),
        good.heartbeat(),
        contents,
        good.topics(),
        good.subscribers(),
        good.deadLetters(),
        good.drafts(),
        good.board(),
        good.routes());
  }

  static Inspection.Contents contents(Item... items) {
    return new Inspection.Contents(
        Audience.DEFAULT,
        List.of(items),
        List.of(fact("young", "2025-09-25")),
        Inspection.Faults.NONE,
        0);
  }

  static Inspection.Contents facts(Fact... facts) {
    return new Inspection.Contents(
        Audience.DEFAULT, List.of(), Arrays.asList(facts), Inspection.Faults.NONE, 0);
  }

  static Fact fact(String id, String asOf) {
    return new Fact(
        id,
        "truce",
        new Statement("Talks go on.", LocalDate.parse(asOf), ItemSamples.source()),
        Optional.empty());
  }

  /** Due on 10 November, known since 1 October, with reminders to come. */
  static DeadlineItem deadline() {
    return known(ItemSamples.deadline("us-cn-truce"), ItemSamples.NOON);
  }

  static DeadlineItem known(Deadline deadline, Instant at) {
    return DeadlineItem.known(deadline, 1, at, Audience.DEFAULT);
  }

  static DigestItem digest() {
    return DigestItem.beginning(NOW, Audience.DEFAULT);
  }

  static DigestItem digestToldOn(String date) {
    var digestProgress = new DigestPlan.DigestProgress(LocalDate.parse(date), NOW);
    return new DigestItem(digestProgress, digest().state());
  }

  private static <T> Map<Medium, ReadResult<T>> each(T value) {
    return each((ReadResult<T>) new ReadResult.Known<>(value));
  }

  private static <T> Map<Medium, ReadResult<T>> each(ReadResult<T> readResult) {
    return Arrays.stream(Medium.values())
        .collect(Collectors.toMap(medium -> medium, _ -> readResult));
  }
}
