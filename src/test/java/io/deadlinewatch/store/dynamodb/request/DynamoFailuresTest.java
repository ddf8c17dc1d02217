package io.deadlinewatch.store.dynamodb.request;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.store.dynamodb.FailingDynamo;
import io.deadlinewatch.support.ItemSamples;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What AWS may answer and no emulator does. */
class DynamoFailuresTest {
  private static final DueEntry ROW = new DueEntry(ItemKey.deadline("a"), OptionalLong.of(1));

  private final FailingDynamo dynamo = new FailingDynamo();
  private final DynamoStore store = new DynamoStore(dynamo, "deadlines", _ -> {});
  private final DeadlineItem item = DeadlineItem.added(deadline("a"), NOON);

  @ParameterizedTest
  @CsvSource({
    "ResourceNotFoundException, 400, is not there (DEADLINES_TABLE)",
    "ThrottlingException, 400, is throttled (ThrottlingException)",
    "ProvisionedThroughputExceededException, 400, is throttled",
    "AccessDeniedException, 400, is denied (AccessDeniedException)",
    "UnrecognizedClientException, 400, is denied",
    "InternalServerError, 500, 'failed (InternalServerError, HTTP 500)'",
  })
  void aFailureSaysWhatWasAskedAndWhyInItsOwnWords(String code, int status, String reason) {
    dynamo.failRead(answer(code, status, "arn:aws:iam::1:user/x with token SECRET"));

    var failed = assertThrows(StoreException.class, () -> store.due(NOON, 1));

    assertTrue(failed.getMessage().startsWith("cannot see what is due: "), failed.getMessage());
    assertTrue(failed.getMessage().contains("table 'deadlines'"), failed.getMessage());
    assertTrue(failed.getMessage().contains(reason), failed.getMessage());
    assertFalse(failed.getMessage().contains("SECRET"), failed.getMessage());
  }

  @Test
  void aTimeOutAndMissingCredentialsAreToldApart() {
    dynamo.failRead(ApiCallTimeoutException.create(1));
    assertEquals("cannot read AUDIENCE: table 'deadlines' gave no answer in time", message());
    dynamo.failRead(SdkClientException.create("Unable to load credentials from any of ..."));
    assertEquals(
        "cannot read AUDIENCE: no AWS credentials were found for table 'deadlines'", message());
  }

  @Test
  void aClaimThatMeetsATransactionIsLost() {
    dynamo.failUpdates(TransactionConflictException.builder().build(), 1);

    assertEquals(new Claim.Lost(ROW.key()), store.claim(ROW, NOON));
  }

  @Test
  void aClaimThatCannotCountUpIsUnreadable() {
    dynamo.failUpdates(
        answer("ValidationException", 400, "An operand has an incorrect data type"), 1);

    var claim = assertInstanceOf(Claim.Unreadable.class, store.claim(ROW, NOON));

    assertEquals(ROW, claim.entry());
    assertTrue(claim.problem().contains("incorrect data type"), claim.problem());
  }

  @Test
  void aConfirmOutlivesTheEditThatWaitsForIt() {
    dynamo.failUpdates(TransactionConflictException.builder().build(), 9);
    assertTrue(store.write(item));

    dynamo.failUpdates(TransactionConflictException.builder().build(), 99);
    assertThrows(StoreException.class, () -> store.write(item));
  }

  @Test
  void anEditThatMeetsAnotherIsStale() {
    dynamo.failTransaction(cancelled("TransactionConflict", "None"));
    assertEquals(Result.STALE, revise());
    dynamo.failTransaction(cancelled("None", "ConditionalCheckFailed"));
    assertEquals(Result.STALE, revise());
    dynamo.failTransaction(TransactionInProgressException.builder().build());
    assertEquals(Result.STALE, revise());
    dynamo.failUpdates(TransactionConflictException.builder().build(), 1);
    assertEquals(Result.STALE, store.replan(item, NOON));
  }

  @Test
  void anEditThatIsCancelledForAnotherReasonFails() {
    dynamo.failTransaction(cancelled("ConditionalCheckFailed", "ThrottlingError"));

    var failed = assertThrows(StoreException.class, this::revise);

    assertTrue(failed.getMessage().contains("ThrottlingError"), failed.getMessage());
  }

  private Result revise() {
    return store.revise(item, Revision.first(deadline("a"), ItemSamples.edit(NOON)), NOON);
  }

  private String message() {
    return assertThrows(StoreException.class, store::audience).getMessage();
  }

  private static RuntimeException answer(String code, int status, String message) {
    var details = AwsErrorDetails.builder().errorCode(code).errorMessage(message).build();
    return DynamoDbException.builder().statusCode(status).awsErrorDetails(details).build();
  }

  private static RuntimeException cancelled(String ofItem, String ofRevision) {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            CancellationReason.builder().code(ofItem).build(),
            CancellationReason.builder().code(ofRevision).build())
        .build();
  }
}
