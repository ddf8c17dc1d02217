package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.support.ItemSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementError;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementErrorCodeEnum;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What a request of several statements may be answered, which no emulator does at will. */
class ManyWritesTest {
  private static final BatchStatementResponse DONE = BatchStatementResponse.builder().build();

  private final Answering table = new Answering();
  private final DynamoStore store = new DynamoStore(table, "deadlines", _ -> {});

  @Test
  void aStatementHasTheConditionOfTheWriteThatItStandsFor() {
    table.answers(DONE, DONE);
    store.writeEach(List.of(item(7), item(8)));

    var first = table.asked.getFirst();
    assertEquals(
        "UPDATE \"deadlines\" SET \"version\" = ? SET \"nextAlertAt\" = ? SET \"attempts\" = ?"
            + " SET \"lastDate\" = ? SET \"lastAt\" = ? REMOVE \"claimedUntil\""
            + " REMOVE \"putOffUntil\" REMOVE \"unrecorded\""
            + " WHERE \"pk\" = ? AND \"sk\" = ? AND \"version\" = ?",
        first.statements().getFirst().statement());
    var parameters = first.statements().get(1).parameters();
    assertEquals(Values.number(9), parameters.getFirst());
    assertEquals(
        List.of(Values.text("DIGEST"), Values.text("DIGEST"), Values.number(8)),
        parameters.subList(parameters.size() - 3, parameters.size()));
  }

  @Test
  void whatIsThrottledAmongSeveralIsAskedForByItself() {
    table.answers(
        DONE,
        failed(BatchStatementErrorCodeEnum.THROTTLING_ERROR),
        failed(BatchStatementErrorCodeEnum.CONDITIONAL_CHECK_FAILED),
        failed(BatchStatementErrorCodeEnum.TRANSACTION_CONFLICT));

    var written = store.writeEach(List.of(item(1), item(2), item(3), item(4)));

    assertEquals(List.of(true, true, false, true), values(written));
    assertEquals(List.of("2", "4"), table.versionsAskedAlone());
  }

  @Test
  void whatFailsByItselfTooFailsAlone() {
    table.answers(DONE, failed(BatchStatementErrorCodeEnum.INTERNAL_SERVER_ERROR), DONE);
    table.alone =
        () -> {
          throw ConditionalCheckFailedException.builder().build();
        };

    assertEquals(
        List.of(true, false, true), values(store.writeEach(List.of(item(1), item(2), item(3)))));
  }

  @Test
  void aRequestThatIsRefusedIsMadeOneByOne() {
    table.refuses(DynamoDbException.builder().statusCode(400).message("not allowed").build());

    assertEquals(List.of(true, true), values(store.writeEach(List.of(item(1), item(2)))));
    assertEquals(List.of("1", "2"), table.versionsAskedAlone());
  }

  /** As where it is asked for by itself: nobody knows whether it was done. */
  @Test
  void aRequestWithoutAnAnswerFailsForEachAndIsNotMadeAgain() {
    table.refuses(ApiCallTimeoutException.builder().build());

    var written = store.writeEach(List.of(item(1), item(2)));

    for (var each : written) {
      var failed = assertThrows(StoreException.class, each::get);
      assertTrue(
          String.valueOf(failed.getMessage()).contains("gave no answer in time"), failed::toString);
    }
    assertEquals(List.of(), table.versionsAskedAlone());
  }

  @Test
  void whatCannotBeClaimedIsNotAskedForAndHoldsUpNoOther() {
    table.answers(DONE, DONE);
    var strange = new DueEntry(new ItemKey("AUDIENCE", "AUDIENCE"), OptionalLong.of(1));

    var claims = values(store.claimEach(List.of(row(1), strange, row(2)), NOON));

    assertEquals(2, table.asked.getFirst().statements().size());
    assertTrue(claims.get(1) instanceof Claim.Unreadable, claims::toString);
  }

  /** An emulator may not know RETURNING: the item is ours all the same. */
  @Test
  void aClaimThatIsAnsweredWithoutItsItemReadsIt() {
    table.answers(DONE, failed(BatchStatementErrorCodeEnum.CONDITIONAL_CHECK_FAILED));
    store.claimEach(List.of(row(1), row(2)), NOON);

    assertEquals(1, table.reads.size());
    assertTrue(table.reads.getFirst().consistentRead());
  }

  @Test
  void aRecordThatIsThereIsAddedToByItself() {
    table.answers(DONE, failed(BatchStatementErrorCodeEnum.DUPLICATE_ITEM));
    var records =
        List.of("a", "b").stream()
            .map(id -> new AlertId.OfDeadline(id, 1, "reached"))
            .map(id -> ItemSamples.record(id, NOON, Map.of(), Map.of()))
            .toList();

    assertEquals(records, values(store.recordEach(records)));

    assertTrue(table.asked.getFirst().statements().getFirst().statement().startsWith("INSERT"));
    assertEquals(
        List.of("DEADLINE#b"), table.updates.stream().map(up -> up.key().get("pk").s()).toList());
  }

  @Test
  void oneByItselfIsNoStatement() {
    store.writeEach(List.of(item(1)));
    assertEquals(List.of(), table.asked);
    assertEquals(List.of("1"), table.versionsAskedAlone());
  }

  private static Item item(long version) {
    var digest = DigestItem.beginning(NOON, Audience.DEFAULT);
    return digest.in(new ItemState(version, Optional.of(NOON), Optional.empty(), 0));
  }

  private static DueEntry row(long version) {
    return new DueEntry(ItemKey.DIGEST, OptionalLong.of(version));
  }

  private static BatchStatementResponse failed(BatchStatementErrorCodeEnum code) {
    return BatchStatementResponse.builder()
        .error(BatchStatementError.builder().code(code).build())
        .build();
  }

  private static <T> List<T> values(List<EachResult<T>> answers) {
    return answers.stream().map(EachResult::get).toList();
  }

  /** A table that answers as a test says, and notes what it is asked. */
  private static final class Answering implements DynamoDbClient {
    private final List<BatchExecuteStatementRequest> asked = new ArrayList<>();
    private final List<UpdateItemRequest> updates = new ArrayList<>();
    private final List<GetItemRequest> reads = new ArrayList<>();
    private Supplier<BatchExecuteStatementResponse> together =
        () -> BatchExecuteStatementResponse.builder().build();
    private Supplier<UpdateItemResponse> alone = () -> UpdateItemResponse.builder().build();

    void answers(BatchStatementResponse... responses) {
      together = () -> BatchExecuteStatementResponse.builder().responses(responses).build();
    }

    void refuses(RuntimeException failure) {
      together =
          () -> {
            throw failure;
          };
    }

    List<String> versionsAskedAlone() {
      return updates.stream().map(up -> up.expressionAttributeValues().get(":read").n()).toList();
    }

    @Override
    public BatchExecuteStatementResponse batchExecuteStatement(
        BatchExecuteStatementRequest request) {
      asked.add(request);
      return together.get();
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
      updates.add(request);
      return alone.get();
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      reads.add(request);
      return GetItemResponse.builder().build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
