package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.aws.LocalAws;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A table that is missing, out of reach, or asked too much of. */
class TableFailuresIT {
  /** With three texts of 16,000 bytes they come near {@link Deadline#MAX_TEXT_BYTES}. */
  private static final int MOST_SOURCES = 20;

  private final DeadlineStore missing =
      new DynamoStore(LocalAws.get().dynamo(), "no-such-table", _ -> {});

  @TestFactory
  Stream<DynamicTest> everyCallSaysThatTheTableIsMissing() {
    var item = DeadlineItem.added(deadline("a"), NOON);
    var digest = DigestItem.beginning(NOON, Audience.DEFAULT);
    var revision = Revision.first(deadline("a"), ItemSamples.edit(NOON));
    var row = new DueEntry(ItemKey.deadline("a"), OptionalLong.of(1));
    var record =
        ItemSamples.record(new AlertId.OfDeadline("a", 1, "reached"), NOON, Map.of(), Map.of());
    return Map.<String, Runnable>ofEntries(
            Map.entry("due", () -> missing.due(NOON, 1)),
            Map.entry("claim", () -> missing.claim(row, NOON)),
            Map.entry("write", () -> missing.write(item)),
            Map.entry("quarantine", () -> missing.quarantine(row, NOON)),
            Map.entry("record", () -> missing.record(record)),
            Map.entry("records", () -> missing.records(ItemKey.DIGEST)),
            Map.entry("revisionsAfter", () -> missing.revisionsAfter("a", 0)),
            Map.entry("audience", missing::audience),
            Map.entry("facts", missing::facts),
            Map.entry("upcoming", () -> missing.upcoming(NOON, 1)),
            Map.entry("awaitingOutcome", () -> missing.awaitingOutcome(NOON, 1)),
            Map.entry("changes", () -> missing.changes(NOON, NOON)),
            Map.entry("find", () -> missing.find("a")),
            Map.entry("digest", missing::digest),
            Map.entry("revise", () -> missing.revise(item, revision, NOON)),
            Map.entry("replan", () -> missing.replan(item, NOON)),
            Map.entry("openDeadlines", missing::openDeadlines),
            Map.entry("saveAudience", () -> missing.saveAudience(Audience.DEFAULT)),
            Map.entry("begin", () -> missing.begin(digest)),
            Map.entry("save", () -> missing.save(ItemSamples.fact("x", LocalDate.EPOCH))),
            Map.entry(
                "beat", () -> missing.beat("sweep", new Beat(NOON, "nothing", Optional.empty()))))
        .entrySet()
        .stream()
        .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> assertMissing(call.getValue())));
  }

  private static void assertMissing(Runnable call) {
    var failed = assertThrows(StoreException.class, call::run);
    assertTrue(
        failed
            .getMessage()
            .matches("cannot .+: table 'no-such-table' is not there \\(DEADLINES_TABLE\\)"),
        failed.getMessage());
  }

  @Test
  void aTableThatCannotBeReachedIsSaidToGiveNoAnswer() {
    try (var fixture = new TableFixture();
        var client =
            fixture
                .client()
                .endpointOverride(URI.create("http://127.0.0.1:9"))
                .overrideConfiguration(c -> c.retryStrategy(r -> r.maxAttempts(1)))
                .build()) {
      var store = fixture.store(client);

      var failed = assertThrows(StoreException.class, () -> store.due(NOON, 1));

      assertEquals(
          "cannot see what is due: table '"
              + fixture.tableName()
              + "' gave no answer (ConnectException)",
          failed.getMessage());
    }
  }

  @Test
  void twoStatesOfTheLargestSizeFitIntoARevision() {
    var longest = "\ud83d\ude00".repeat(4_000);
    var source = new Source("x".repeat(2_000), "https://a.example/", Optional.empty());
    var words = Optional.of(longest);
    var from =
        ItemSamples.worded(
            deadline("a"),
            new Wording(longest, words, words, Collections.nCopies(MOST_SOURCES, source)));
    var to =
        ItemSamples.with(
            ItemSamples.worded(
                from,
                new Wording("a" + longest, words, Optional.of("b" + longest), List.of(source))),
            new Status.Cancelled(words));
    try (var fixture = new TableFixture()) {
      fixture.add(from, NOON);
      var read = fixture.store().find("a").orElseThrow();
      var revision = new Revision(2, ItemSamples.edit(NOON), Optional.of(from), to);

      assertEquals(Result.DONE, fixture.store().revise(read.revised(to, NOON), revision, NOON));
      assertEquals(List.of(revision), fixture.store().revisionsAfter("a", 1));
    }
  }
}
