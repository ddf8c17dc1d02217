package io.deadlinewatch.function;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/**
 * Goes the way to AWS once, for what a rehearsal leaves out: where credentials come from, names,
 * sockets and TLS. It asks DynamoDB whether it is well, which needs no permission.
 *
 * <p>Nothing of it stays. A signed request would leave a secret in the snapshot, since the library
 * keeps in static fields what it signs with; so none is made. A connection that is kept would be
 * dead when an instance is restored; so each is closed.
 */
final class FirstContact {
  private static final String CREDENTIALS = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Map<String, String> environment;

  FirstContact(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Makes it.
   *
   * @throws IOException where AWS cannot be reached
   */
  void make() throws IOException {
    visit(endpoint());
    askForCredentials();
  }

  /** As a client does at its first call; here they are forgotten at once. */
  private void askForCredentials() throws IOException {
    try (var provider = DefaultCredentialsProvider.builder().build()) {
      var _ = provider.resolveCredentials();
    } finally {
      if (environment.containsKey(CREDENTIALS)) {
        // Turned away without the token; but it takes the connection that was kept, and closes it.
        visit(URI.create(environment.get(CREDENTIALS)));
      }
    }
  }

  private static void visit(URI uri) throws IOException {
    var get = SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(uri).build();
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

  private URI endpoint() {
    var region = Optional.ofNullable(environment.get("AWS_REGION")).map(Region::of);
    return DynamoDbEndpointProvider.defaultProvider()
        .resolveEndpoint(
            of -> of.region(region.orElse(null)).endpoint(environment.get("AWS_ENDPOINT_URL")))
        .join()
        .endpointUrl()
        .toUri();
  }
}
