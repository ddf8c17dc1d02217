package io.deadlinewatch.delivery.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** What SNS is asked with our form is what it is asked with the SDK's. */
class FormBodyTest {
  /** All of ASCII, two, three and four bytes, and half a pair, which is no character. */
  private static final String HOSTILE = ascii() + "é€\uD83D\uDE00\uD800 a+b&c=d%20 * ~";

  private static final byte[] ANSWER =
      ("<PublishResponse><PublishResult><MessageId>m</MessageId></PublishResult>"
              + "</PublishResponse>")
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void saysWhatTheSdkSays() throws IOException {
    var ours = sent(FormBody.interceptors());
    var theirs = sent(List.of());
    assertEquals(parameters(theirs), parameters(ours));
    assertTrue(parameters(ours).containsKey("MessageAttributes.entry.1.Name"));
    assertEquals(
        theirs.httpRequest().headers().get("Content-Type"),
        ours.httpRequest().headers().get("Content-Type"));
    assertEquals(
        Optional.of(Integer.toString(body(ours).length())),
        ours.httpRequest().firstMatchingHeader("Content-Length"));
    assertEquals(0, ours.httpRequest().numRawQueryParameters());
  }

  @Test
  void aBlankIsAPlusAndWhatIsNeitherLetterNorDigitIsEscaped() throws IOException {
    var form = new FormText();
    form.add("a b", List.of("x-._~1", "\"é\""));
    try (var stream = form.stream()) {
      assertEquals("a+b=x-._~1&a+b=%22%C3%A9%22", text(stream));
    }
  }

  @Test
  void aFormOfMoreThanAMessageGrows() throws IOException {
    var form = new FormText();
    var most = "\"".repeat(MessageCheck.MAX_BYTES);
    form.add("first", List.of(most));
    form.add("second", List.of("end"));
    assertEquals(3 * MessageCheck.MAX_BYTES + "first=&second=end".length(), form.length());
    try (var stream = form.stream()) {
      assertTrue(text(stream).endsWith("%22&second=end"));
    }
  }

  @Test
  void aBodyThatIsThereIsLeftAlone() throws IOException {
    var other =
        new ExecutionInterceptor() {
          @Override
          public Optional<RequestBody> modifyHttpContent(
              Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return Optional.of(RequestBody.fromString("{}"));
          }
        };
    var request = sent(Stream.concat(Stream.of(other), FormBody.interceptors().stream()).toList());
    assertEquals("{}", body(request));
    assertTrue(request.httpRequest().numRawQueryParameters() > 0);
  }

  private static HttpExecuteRequest sent(List<ExecutionInterceptor> interceptors) {
    var http = new Kept();
    try (var client =
        SnsClient.builder()
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
            .httpClient(http)
            .overrideConfiguration(override -> override.executionInterceptors(interceptors))
            .build()) {
      var kind = MessageAttributeValue.builder().dataType("String").stringValue(HOSTILE).build();
      client.publish(publish ->
          publish
              .topicArn("arn:aws:sns:us-east-1:000000000000:feed")
              .subject("Two words")
              .message(HOSTILE)
              .messageAttributes(Map.of("kind", kind)));
    }
    return http.requests.getLast();
  }

  private static Map<String, String> parameters(HttpExecuteRequest request) throws IOException {
    Map<String, String> parameters = new TreeMap<>();
    for (var pair : body(request).split("&", -1)) {
      var sides = pair.split("=", -1);
      assertEquals(2, sides.length, pair);
      parameters.put(decoded(sides[0]), decoded(sides[1]));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String body(HttpExecuteRequest request) throws IOException {
    try (var stream = request.contentStreamProvider().orElseThrow().newStream()) {
      return text(stream);
    }
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
  }

  private static String ascii() {
    var all = new byte[128];
    for (int each = 0; each < all.length; each++) {
      all[each] = (byte) each;
    }
    return new String(all, StandardCharsets.US_ASCII);
  }

  /** Answers all, and keeps what it was asked. */
  private static final class Kept implements SdkHttpClient {
    private final List<HttpExecuteRequest> requests = new ArrayList<>();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      requests.add(request);
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() {
          return HttpExecuteResponse.builder()
              .response(SdkHttpResponse.builder().statusCode(200).build())
              .responseBody(AbortableInputStream.create(new ByteArrayInputStream(ANSWER)))
              .build();
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
  }
}
