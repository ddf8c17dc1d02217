package io.deadlinewatch.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An HTTP client that knows the answers and asks nobody. */
final class CannedHttp implements SdkHttpClient {
  private static final String OPERATION = "X-Amz-Target";

  private final Answers answers;

  CannedHttp(Answers answers) {
    this.answers = answers;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return response(answers.to(text(request)));
      }

      @Override
      public void abort() {
        // There is no connection.
      }
    };
  }

  @Override
  public void close() {
    // There is nothing open.
  }

  /** The operation, where a header names it, and the body. */
  private static String text(HttpExecuteRequest request) throws IOException {
    var operation = request.httpRequest().firstMatchingHeader(OPERATION).orElse("");
    var body = request.contentStreamProvider();
    if (body.isEmpty()) {
      return operation;
    }
    try (InputStream stream = body.get().newStream()) {
      return operation + "\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpExecuteResponse response(String answer) {
    var body = answer.getBytes(StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("x-amzn-RequestId", CannedAws.NAME)
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }
}
