package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Nobody waits before a silent terminal. */
class RetryLineTest {
  @Test
  void theSecondTryIsSaidAndNoOther() {
    var said = new ByteArrayOutputStream();
    try (var err = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      var line = new RetryLine(err);
      var attributes = new ExecutionAttributes();
      var context =
          InterceptorContext.builder()
              .request(GetItemRequest.builder().build())
              .httpRequest(
                  SdkHttpRequest.builder()
                      .method(SdkHttpMethod.POST)
                      .uri(URI.create("https://example.org"))
                      .build())
              .build();
      line.beforeTransmission(context, attributes);
      assertEquals("", said.toString(StandardCharsets.UTF_8));
      for (int i = 0; i < 3; i++) {
        line.beforeTransmission(context, attributes);
      }
      assertEquals(1, said.toString(StandardCharsets.UTF_8).lines().count());
    }
  }
}
