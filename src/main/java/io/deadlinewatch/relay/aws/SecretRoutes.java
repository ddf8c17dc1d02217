package io.deadlinewatch.relay.aws;

import io.deadlinewatch.relay.route.RouteStore;
import io.deadlinewatch.relay.route.RoutesException;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.InvalidParameterException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/**
 * The routes in a secret. A value is put beside the one that counts, and then the label of what
 * counts is moved to it from the version that was read, which AWS does only if it is there.
 */
public final class SecretRoutes implements RouteStore {
  private static final String NO_ROUTES = "[]";
  private static final String CURRENT = "AWSCURRENT";
  private static final String NEXT = "DEADLINE-WATCH-NEXT";

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
  public Stored stored() {
    try {
      var value = client.getSecretValue(get -> get.secretId(secret));
      if (value.secretBinary() != null) {
        throw new RoutesException("the secret is binary, not a text");
      }
      return new Stored(
          Optional.ofNullable(value.versionId()),
          value.secretString() == null ? NO_ROUTES : value.secretString());
    } catch (ResourceNotFoundException missing) {
      // A secret as it is made has no value, so no version with the label that is asked for.
      if (String.valueOf(missing.getMessage()).contains("staging label")) {
        return new Stored(Optional.empty(), NO_ROUTES);
      }
      throw new RoutesException("the secret is gone");
    } catch (SdkException failed) {
      throw new RoutesException("the secret cannot be had: " + RelayFailures.code(failed));
    }
  }

  @Override
  public boolean replace(Stored was, String json) {
    try {
      var version = UUID.randomUUID().toString();
      var put =
          client.putSecretValue(next ->
              next.secretId(secret)
                  .clientRequestToken(version)
                  .secretString(json)
                  .versionStages(NEXT));
      // The first value that a secret gets counts at once.
      return put.versionStages().contains(CURRENT) || isMoved(was, version);
    } catch (SdkException failed) {
      throw new RoutesException("the secret cannot be written: " + RelayFailures.code(failed));
    }
  }

  /** A move whose answer was lost is refused when it is sent again, so what counts is asked. */
  private boolean isMoved(Stored was, String version) {
    try {
      client.updateSecretVersionStage(move ->
          move.secretId(secret)
              .versionStage(CURRENT)
              .moveToVersionId(version)
              .removeFromVersionId(was.version().orElse(null)));
      return true;
    } catch (InvalidParameterException _) {
      return stored().version().equals(Optional.of(version));
    }
  }
}
