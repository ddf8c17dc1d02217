package io.deadlinewatch.stack;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * AWS as one identity sees it.
 *
 * @param endpoint the emulator
 * @param who whose calls they are
 */
record Clients(URI endpoint, AwsCredentials who) {
  /** Key and secret of the account itself, who may do all. */
  static final String ROOT = "test";

  /** The emulator's account, where a key does not name another. */
  static final String ACCOUNT = "000000000000";

  static Clients ofRoot(URI endpoint) {
    return new Clients(endpoint, AwsBasicCredentials.create(ROOT, ROOT));
  }

  Clients as(AwsCredentials other) {
    return new Clients(endpoint, other);
  }

  CloudFormationClient cloudFormation() {
    return configured(CloudFormationClient.builder()).build();
  }

  CloudWatchClient cloudWatch() {
    return configured(CloudWatchClient.builder()).build();
  }

  CloudWatchLogsClient logs() {
    return configured(CloudWatchLogsClient.builder()).build();
  }

  DynamoDbClient dynamo() {
    return configured(DynamoDbClient.builder()).build();
  }

  IamClient iam() {
    return configured(IamClient.builder()).region(Region.AWS_GLOBAL).build();
  }

  LambdaClient lambda() {
    return configured(LambdaClient.builder()).build();
  }

  SecretsManagerClient secrets() {
    return configured(SecretsManagerClient.builder()).build();
  }

  SnsClient sns() {
    return configured(SnsClient.builder()).build();
  }

  SqsClient sqs() {
    return configured(SqsClient.builder()).build();
  }

  StsClient sts() {
    return configured(StsClient.builder()).build();
  }

  private <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(DeployedStack.REGION))
        .credentialsProvider(StaticCredentialsProvider.create(who))
        .httpClientBuilder(UrlConnectionHttpClient.builder());
  }
}
