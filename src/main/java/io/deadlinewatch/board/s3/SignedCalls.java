package io.deadlinewatch.board.s3;

import io.deadlinewatch.board.publish.BucketException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/**
 * Requests to S3, signed by the library's own signer and sent by the client that is there already.
 * The library's module for S3 would add 4 megabytes and 2,363 classes for three calls.
 */
final class SignedCalls {
  /** A call that S3 or the way to it fails is made again at once: it is there for thousands. */
  private static final int ATTEMPTS = 3;

  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;

  private final SdkHttpClient http;
  private final AwsCredentialsProvider credentials;
  private final S3Address address;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  SignedCalls(SdkHttpClient http, AwsCredentialsProvider credentials, S3Address address) {
    this.http = http;
    this.credentials = credentials;
    this.address = address;
  }

  /**
   * An answer.
   *
   * @param status its HTTP status
   * @param text what it says; S3 writes UTF-8
   */
  record Answer(int status, String text) {}

  /**
   * Makes a call.
   *
   * @param body what is sent with a PUT
   * @throws BucketException where no answer came
   */
  Answer call(SdkHttpRequest request, byte[] body) {
    for (int attempt = 1; ; attempt++) {
      try {
        var answer = once(request, body);
        boolean fails = answer.status() >= SERVER_ERROR || answer.status() == TOO_MANY;
        if (!fails || attempt == ATTEMPTS) {
          return answer;
        }
      } catch (IOException | UncheckedIOException failed) {
        if (attempt == ATTEMPTS) {
          throw new BucketException("S3 does not answer: " + failed.getMessage(), failed);
        }
      }
    }
  }

  private Answer once(SdkHttpRequest request, byte[] body) throws IOException {
    var payload = ContentStreamProvider.fromByteArray(body);
    var signed = signed(request, payload);
    var call =
        HttpExecuteRequest.builder()
            .request(signed.request())
            .contentStreamProvider(request.method() == SdkHttpMethod.PUT ? payload : null)
            .build();
    return read(http.prepareRequest(call).call());
  }

  private SignedRequest signed(SdkHttpRequest request, ContentStreamProvider payload) {
    return signer.sign(sign ->
        sign.identity(credentials.resolveCredentials())
            .request(request)
            .payload(payload)
            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
            .putProperty(AwsV4HttpSigner.REGION_NAME, address.region().id())
            .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
            .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false));
  }

  private static Answer read(HttpExecuteResponse response) throws IOException {
    var stream = response.responseBody();
    if (stream.isEmpty()) {
      return new Answer(response.httpResponse().statusCode(), "");
    }
    try (var body = stream.get()) {
      return new Answer(
          response.httpResponse().statusCode(),
          new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
