package io.deadlinewatch.support.sns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;
import software.amazon.awssdk.services.sns.model.PublishBatchResultEntry;

/** SNS that keeps what it is asked, and answers as a test says; any other call throws. */
public final class FakeSns implements SnsClient {
  private final List<PublishBatchRequest> requests = new ArrayList<>();
  private Function<PublishBatchRequest, PublishBatchResponse> answer = FakeSns::accepted;

  /** From now on answers so. */
  public void answer(Function<PublishBatchRequest, PublishBatchResponse> other) {
    answer = other;
  }

  /** What it was asked, in order. */
  public List<PublishBatchRequest> requests() {
    return List.copyOf(requests);
  }

  public List<Integer> batchSizes() {
    return requests.stream().map(batch -> batch.publishBatchRequestEntries().size()).toList();
  }

  @Override
  public PublishBatchResponse publishBatch(PublishBatchRequest request) {
    requests.add(request);
    return answer.apply(request);
  }

  /** The answer that accepts every entry. */
  public static PublishBatchResponse accepted(PublishBatchRequest request) {
    return PublishBatchResponse.builder()
        .successful(request.publishBatchRequestEntries().stream().map(FakeSns::accepted).toList())
        .build();
  }

  public static PublishBatchResultEntry accepted(PublishBatchRequestEntry entry) {
    return PublishBatchResultEntry.builder().id(entry.id()).messageId("m" + entry.id()).build();
  }

  public static BatchResultErrorEntry failed(String id, String code, String message) {
    return BatchResultErrorEntry.builder()
        .id(id)
        .code(code)
        .message(message)
        .senderFault(true)
        .build();
  }

  @Override
  public String serviceName() {
    return SnsClient.SERVICE_NAME;
  }

  @Override
  public void close() {}
}
