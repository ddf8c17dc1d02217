package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.aws.DeliveryItems;
import io.deadlinewatch.relay.aws.PaceItems;
import io.deadlinewatch.relay.aws.SecretRoutes;
import io.deadlinewatch.relay.aws.SqsDeadLetterBox;
import io.deadlinewatch.relay.channels.KnownChannels;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.relay.desk.PostTimes;
import io.deadlinewatch.relay.route.RouteStore;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.store.dynamodb.TableInspection;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.subscription.sns.SnsSubscriptions;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * AWS as the standard settings say (profile, region, credentials, AWS_ENDPOINT_URL), but for what
 * is chosen.
 */
public final class RealAws implements Aws {
  private static final String TOPICS = "reach the topics";
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ATTEMPT = Duration.ofSeconds(10);
  private static final Duration CALL = Duration.ofSeconds(30);

  /** So few that a throttled request ends as one, well before the call's own time is over. */
  private static final int TRIES = 5;

  private final PrintStream err;

  private final AwsChoice choice;

  /**
   * @param err is told of requests that are tried again
   * @param choice what goes before the standard settings
   * @throws RequestException where AWS's files have no such profile, or an address is none
   */
  public RealAws(PrintStream err, AwsChoice choice) {
    this.err = err;
    this.choice = choice;
    choice.profile().ifPresent(AwsProfiles::require);
    AwsAddress.doubt(choice.region()).ifPresent(doubt -> err.println("warning: " + doubt));
  }

  @Override
  public OperatorStore store(String table, Consumer<UnreadableException> leftOut) {
    return new DynamoStore(dynamo(), table, leftOut);
  }

  @Override
  public Map<String, String> outputs(String stack) {
    try (var client = made("read the stack", CloudFormationClient.builder())) {
      var answer = client.describeStacks(describe -> describe.stackName(stack));
      Map<String, String> outputs = new HashMap<>();
      answer.stacks().stream()
          .flatMap(described -> described.outputs().stream())
          .forEach(output -> outputs.put(output.outputKey(), output.outputValue()));
      return outputs;
    } catch (CloudFormationException refused) {
      if (String.valueOf(refused.getMessage()).contains("does not exist")) {
        throw new FailedException(
            "there is no stack '"
                + stack
                + "' here; check --stack, --region, --profile and the account",
            refused);
      }
      throw AwsProblems.failed("read the outputs of stack '" + stack + "'", refused);
    } catch (SdkException failed) {
      throw AwsProblems.failed("read the outputs of stack '" + stack + "'", failed);
    }
  }

  @Override
  public String caller() {
    try (var client = made("ask AWS who you are", StsClient.builder())) {
      return client.getCallerIdentity(_ -> {}).arn();
    } catch (SdkException failed) {
      throw AwsProblems.failed("ask AWS who you are; --by NAME says it without asking", failed);
    }
  }

  @Override
  public Inspection inspection(String table) {
    return new TableInspection(dynamo(), table);
  }

  @Override
  public Subscriptions subscriptions(Topics topics) {
    return new SnsSubscriptions(made(TOPICS, SnsClient.builder()), topics);
  }

  @Override
  public AlertPublisher publisher(Topics topics, InstantSource clock) {
    var client = built(TOPICS, () -> chosen(SnsClients.publishingBuilder()).build());
    return new SnsPublisher(client, topics, new Pacer(clock, Thread::sleep), clock);
  }

  @Override
  public DeadLetterQueue queue(String url) {
    return new SqsDeadLetters(made("reach the dead-letter queue", SqsClient.builder()), url);
  }

  @Override
  public RelayAws relay() {
    return new RelayAws() {
      @Override
      public RouteStore routes(String secret) {
        return new SecretRoutes(made("reach the routes", SecretsManagerClient.builder()), secret);
      }

      @Override
      public Deliveries deliveries(String table) {
        return new DeliveryItems(dynamo(), table);
      }

      @Override
      public PostTimes postTimes(String table) {
        return new PaceItems(dynamo(), table);
      }

      @Override
      public DeadLetterBox deadLetters(String url, String feedUrl) {
        var client = made("reach the dead-letter queue", SqsClient.builder());
        return new SqsDeadLetterBox(client, url, feedUrl);
      }

      @Override
      public Channels channels(InstantSource clock) {
        return KnownChannels.all(clock);
      }
    };
  }

  private DynamoDbClient dynamo() {
    return made("reach the table", DynamoDbClient.builder());
  }

  /** With the SDK's retries, and the patience of somebody who waits for an answer. */
  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C made(
      String asked, B builder) {
    return built(
        asked,
        chosen(
                builder
                    .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                            .connectionTimeout(CONNECT)
                            .socketTimeout(ATTEMPT))
                    .overrideConfiguration(override ->
                        override
                            .apiCallTimeout(CALL)
                            .apiCallAttemptTimeout(ATTEMPT)
                            .addExecutionInterceptor(new RetryLine(err))
                            .retryStrategy(retry -> retry.maxAttempts(TRIES))))
            ::build);
  }

  /** A profile that is chosen has the credentials, whatever else is exported. */
  private <B extends AwsClientBuilder<B, C>, C> B chosen(B builder) {
    choice.region().map(Region::of).ifPresent(builder::region);
    choice
        .profile()
        .ifPresent(name ->
            builder
                .credentialsProvider(ProfileCredentialsProvider.create(name))
                .overrideConfiguration(
                    builder
                        .overrideConfiguration()
                        .copy(override -> override.defaultProfileName(name))));
    return builder;
  }

  private static <C> C built(String asked, Supplier<C> client) {
    try {
      return client.get();
    } catch (SdkException failed) {
      throw AwsProblems.failed(asked, failed);
    }
  }
}
