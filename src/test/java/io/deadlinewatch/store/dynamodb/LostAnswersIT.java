package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.settled;
import static io.deadlinewatch.support.ItemSamples.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.support.ItemSamples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writes whose answers are lost and which the SDK sends again: done once, whatever is answered. */
class LostAnswersIT {
  private final TableFixture fixture = new TableFixture();
  private final LostAnswers answers = new LostAnswers();
  private final DynamoDbClient client = fixture.client(answers).build();
  private final DynamoStore store = fixture.store(client);

  @BeforeEach
  void addOne() {
    fixture.add(deadline("a"), NOON);
  }

  @AfterEach
  void delete() {
    client.close();
    answers.close();
    fixture.close();
  }

  @Test
  void anEditIsDoneOnceAndKnowsIt() {
    var read = store.find("a").orElseThrow();
    var to = with(deadline("a"), settled());
    var revision = new Revision(2, ItemSamples.edit(NOON), Optional.of(read.deadline()), to);
    answers.loseNext("TransactWriteItems");

    assertEquals(Result.DONE, store.revise(read.revised(to, NOON), revision, NOON));

    assertEquals(2, store.find("a").orElseThrow().state().version());
    assertEquals(List.of(revision), store.revisionsAfter("a", 1));
  }

  @Test
  void aClaimDelaysTheItemUntilItEnds() {
    var row = store.due(NOON, 1).getFirst();
    answers.loseNext("UpdateItem");

    assertInstanceOf(Claim.Lost.class, store.claim(row, NOON.plusSeconds(100)));

    assertEquals(1, store.find("a").orElseThrow().state().attempts());
    assertEquals(1, store.due(NOON.plusSeconds(100), 10).size());
  }

  @Test
  void severalClaimsDelayTheirItemsUntilTheyEnd() {
    fixture.add(deadline("b"), NOON);
    answers.loseNext("BatchExecuteStatement");

    var claims = store.claimEach(store.due(NOON, 10), NOON.plusSeconds(100));

    claims.forEach(claim -> assertInstanceOf(Claim.Lost.class, claim.get()));
    assertEquals(1, store.find("a").orElseThrow().state().attempts());
    assertEquals(2, store.due(NOON.plusSeconds(100), 10).size());
  }

  @Test
  void severalRecordsAreWrittenOnce() {
    var records =
        Stream.of("a", "b")
            .map(id -> new AlertId.OfDeadline(id, 1, "changed"))
            .map(id -> ItemSamples.record(id, NOON, Map.of(Medium.FEED, "m-1"), Map.of()))
            .toList();
    answers.loseNext("BatchExecuteStatement");

    assertEquals(records, store.recordEach(records).stream().map(EachResult::get).toList());

    assertEquals(List.of(records.getFirst()), store.records(ItemKey.deadline("a")));
  }

  @Test
  void aConfirmIsDoneAndSaysThatItWasRefused() {
    var row = store.due(NOON, 1).getFirst();
    var claim = assertInstanceOf(Claim.Won.class, store.claim(row, NOON.plusSeconds(100)));
    var confirmed = claim.item().in(claim.item().state().confirmed(Optional.empty()));
    answers.loseNext("UpdateItem");

    assertFalse(store.write(confirmed));

    var item = store.find("a").orElseThrow();
    assertEquals(Optional.empty(), item.state().claimedUntil());
    assertEquals(claim.item().state().version() + 1, item.state().version());
  }

  @Test
  void aRecordIsWrittenOnce() {
    var id = new AlertId.OfDeadline("a", 1, "changed");
    var record = ItemSamples.record(id, NOON, Map.of(Medium.FEED, "m-1"), Map.of());
    answers.loseNext("UpdateItem");

    store.record(record);

    assertEquals(List.of(record), store.records(ItemKey.deadline("a")));
  }
}
