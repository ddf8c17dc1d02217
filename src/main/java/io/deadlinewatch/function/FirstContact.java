package io.deadlinewatch.function;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/**
 * Goes the way to AWS once, for what a rehearsal leaves out: names, sockets and TLS. It asks
 * DynamoDB whether it is well, which needs no permission.
 *
 * <p>A signed request would leave a secret in the snapshot, since the library keeps in static
 * fields what it signs with. A connection that is kept would be dead when an instance is restored.
 */
final class FirstContact {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private FirstContact() {}

  /**
   * Makes it.
   *
   * @throws IOException where AWS cannot be reached
   */
  static void make(Map<String, String> environment) throws IOException {
    var get = SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(endpoint(environment)).build();
    var builder =
        UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE).socketTimeout(PATIENCE);
    try (var http = builder.build()) {
      var call = http.prepareRequest(HttpExecuteRequest.builder().request(get).build());
      var body = call.call().responseBody();
      if (body.isPresent()) {
        body.get().readAllBytes();
      }
      // A body that is closed would leave the connection to whoever comes next.
      call.abort();
    }
  }

  private static URI endpoint(Map<String, String> environment) {
    var region = Optional.ofNullable(environment.get("AWS_REGION")).map(Region::of);
    return DynamoDbEndpointProvider.defaultProvider()
        .resolveEndpoint(
            of -> of.region(region.orElse(null)).endpoint(environment.get("AWS_ENDPOINT_URL")))
        .join()
        .endpointUrl()
        .toUri();
  }
}
