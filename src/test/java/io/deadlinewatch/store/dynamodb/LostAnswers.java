package io.deadlinewatch.store.dynamodb;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Loses the answer to a request that was carried out; the SDK then sends it again by itself. */
final class LostAnswers implements SdkHttpClient {
  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final Set<String> lost = new HashSet<>();

  /** Loses the answer to the next request of an operation. */
  void loseNext(String operation) {
    lost.add("DynamoDB_20120810." + operation);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var prepared = http.prepareRequest(request);
    var operation = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        var answer = prepared.call();
        if (lost.remove(operation)) {
          throw new IOException("the answer is lost");
        }
        return answer;
      }

      @Override
      public void abort() {
        prepared.abort();
      }
    };
  }

  @Override
  public void close() {
    http.close();
  }
}
