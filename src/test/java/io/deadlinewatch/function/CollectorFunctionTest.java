package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.draft.DraftState;
import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.collector.keep.DraftNews;
import io.deadlinewatch.collector.keep.Register;
import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Asked;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import io.deadlinewatch.function.log.CollectorLog;
import io.deadlinewatch.store.memory.MemoryStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** A day's run, against a local server in the Register's place. */
class CollectorFunctionTest {
  private static final CollectorSettings SETTINGS =
      new CollectorSettings("deadlines", "", "", Optional.of("watch"));
  private static final String PAGE =
      """
      {"count":1,"results":[{"document_number":"2025-05000","title":"Notice of Action",
       "dates":"Comments are due June 9, 2025.","publication_date":"2025-05-05"}]}
      """;
  private static final long FIVE_MINUTES = 300_000;

  private final MemoryStore store = new MemoryStore();
  private final List<DraftNews> told = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2025-05-06T13:30:00Z");
  private boolean isDeaf;

  @Test
  void keepsDraftsAndTellsTheOpsTeamOfThem() throws IOException {
    var answer = run(_ -> Reply.ok(PAGE), FIVE_MINUTES);

    assertEquals("{\"read\":1,\"proposed\":1,\"unreadPercent\":0}", answer);
    assertEquals("2025-05000-comments", store.drafts().all().getFirst().draft().id());
    assertEquals("Deadline Watch drafts: one waits, just made", told.getFirst().subject());
    var text = told.getFirst().text();
    assertTrue(text.contains("- 2025-05000-comments: add, 2025-06-09, Notice of Action"), text);
    assertTrue(text.contains("deadline-watch drafts --stack watch"), text);
    assertTrue(log().contains("\"event\":\"collected\""), log());
    assertTrue(log().contains("\"Read\":1,\"Proposed\":1,\"UnreadPercent\":0"), log());
  }

  @Test
  void asksForTheWeekByWashingtonsCalendar() throws IOException {
    now = Instant.parse("2025-05-06T03:59:00Z");
    run(_ -> Reply.ok(PAGE), FIVE_MINUTES);

    assertEquals("2025-04-28", asked.getFirst().value("conditions[publication_date][gte]"));
    assertEquals("2025-05-05", asked.getFirst().value("conditions[publication_date][lte]"));
  }

  @Test
  void aDayWithoutNewsIsSilentUntilOneHasWaitedTooLong() throws IOException {
    run(_ -> Reply.ok(PAGE), FIVE_MINUTES);
    now = now.plus(Duration.ofDays(1));
    assertTrue(run(_ -> Reply.ok(PAGE), FIVE_MINUTES).contains("\"proposed\":0"));
    assertEquals(1, told.size());

    now = now.plus(Duration.ofDays(3));
    run(_ -> Reply.ok(PAGE), FIVE_MINUTES);
    assertEquals("Deadline Watch drafts: one waits, for 4 days", told.getLast().subject());

    var kept = store.drafts().all().getFirst();
    assertTrue(store.drafts().keep(kept.in(DraftState.DISMISSED, "Not ours.", now)));
    run(_ -> Reply.ok(PAGE), FIVE_MINUTES);
    assertEquals(2, told.size());
  }

  @Test
  void whatWasReadIsKeptWhereTheRestCouldNotBe() throws IOException {
    var answer =
        run(
            each -> each.number() == 0 ? Reply.ok(PAGE) : Reply.status(403, Map.of()),
            FIVE_MINUTES);

    assertEquals("{\"read\":1,\"proposed\":1,\"unreadPercent\":80}", answer);
    assertTrue(log().contains("\"level\":\"WARN\",\"event\":\"not-read\""), log());
  }

  /** Lambda would end it in the middle, and nothing would be kept. */
  @Test
  void whoIsAskedToWaitForLongerThanThereIsTimeKeepsWhatThereIs() throws IOException {
    var patient = FIVE_MINUTES - Duration.ofSeconds(200).toMillis();
    var answer =
        run(
            each ->
                each.number() == 0
                    ? Reply.ok(PAGE)
                    : Reply.status(429, Map.of("Retry-After", "30")),
            patient);

    assertEquals("{\"read\":1,\"proposed\":1,\"unreadPercent\":80}", answer);
    assertTrue(log().contains("no time was left"), log());
  }

  @Test
  void newsThatNobodyTakesIsALineInTheLog() throws IOException {
    isDeaf = true;
    assertTrue(run(_ -> Reply.ok(PAGE), FIVE_MINUTES).contains("\"proposed\":1"));
    assertTrue(log().contains("\"event\":\"drafts-untold\""), log());
  }

  private String run(Function<Asked, Reply> answers, long millis) throws IOException {
    try (var server = new RegisterServer(answers)) {
      var log = new CollectorLog(new PrintStream(logged, false, StandardCharsets.UTF_8), () -> now);
      var run = new DailyRun(Register.at(server.api()), store, SETTINGS.site(), () -> now);
      var function = new CollectorFunction(run, this::hear, log, "DeadlineWatch/watch");
      var answer = new ByteArrayOutputStream();
      function.handleRequest(
          new ByteArrayInputStream(new byte[0]), answer, FakeContext.withMillis((int) millis));
      asked.addAll(server.asked);
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  private void hear(DraftNews news) {
    if (isDeaf) {
      throw SdkClientException.create("no topic");
    }
    told.add(news);
  }

  private String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }
}
