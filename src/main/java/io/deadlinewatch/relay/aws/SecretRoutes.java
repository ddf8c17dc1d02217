package io.deadlinewatch.relay.aws;

import io.deadlinewatch.relay.route.RouteSource;
import io.deadlinewatch.relay.route.RoutesException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** The routes in a secret. */
public final class SecretRoutes implements RouteSource {
  private static final String NO_ROUTES = "[]";

  private final SecretsManagerClient client;
  private final String secret;

  /**
   * @param secret its ARN or name
   */
  public SecretRoutes(SecretsManagerClient client, String secret) {
    this.client = client;
    this.secret = secret;
  }

  @Override
  public String read() {
    try {
      var value = client.getSecretValue(get -> get.secretId(secret));
      if (value.secretBinary() != null) {
        throw new RoutesException("the secret is binary, not a text");
      }
      return value.secretString() == null ? NO_ROUTES : value.secretString();
    } catch (ResourceNotFoundException missing) {
      // A secret as it is made has no value, so no version with the label that is asked for.
      if (String.valueOf(missing.getMessage()).contains("staging label")) {
        return NO_ROUTES;
      }
      throw new RoutesException("the secret is gone");
    } catch (SdkException failed) {
      throw new RoutesException("the secret cannot be had: " + RelayFailures.code(failed));
    }
  }
}
