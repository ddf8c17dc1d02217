package io.deadlinewatch.stack;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;

/** A user of the account who may do everything to every topic, as far as IAM is concerned. */
final class Stranger {
  private static final String USER = "stranger";

  private final DeployedStack stack;
  private final Clients clients;

  Stranger(DeployedStack stack) {
    this.stack = stack;
    var iam = stack.root.iam();
    iam.createUser(create -> create.userName(USER));
    iam.putUserPolicy(put ->
        put.userName(USER)
            .policyName("all")
            .policyDocument(
                """
                {"Version": "2012-10-17",
                 "Statement": [{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}
                """));
    var key = iam.createAccessKey(create -> create.userName(USER)).accessKey();
    clients = stack.root.as(AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey()));
  }

  /** Tries each topic, by one and by a batch, and tells those that took something. */
  List<String> publishedTo(String... outputs) {
    List<String> taken = new ArrayList<>();
    for (var output : outputs) {
      var arn = stack.output(output);
      // Administering it shows that the key is good.
      clients.sns().listSubscriptionsByTopic(list -> list.topicArn(arn));
      clients
          .sns()
          .setTopicAttributes(
              set -> set.topicArn(arn).attributeName("DisplayName").attributeValue("Deadlines"));
      if (!isRefused(() -> clients.sns().publish(to -> to.topicArn(arn).message("forged")))) {
        taken.add(output);
      }
      var entry = PublishBatchRequestEntry.builder().id("1").message("forged").build();
      if (!isRefused(
          () ->
              clients
                  .sns()
                  .publishBatch(to -> to.topicArn(arn).publishBatchRequestEntries(entry)))) {
        taken.add("a batch: " + output);
      }
    }
    stack.transcript.say("Somebody who may do all to topics publishes to " + taken);
    return taken;
  }

  private static boolean isRefused(Runnable attempt) {
    try {
      attempt.run();
      return false;
    } catch (AuthorizationErrorException refused) {
      return true;
    }
  }
}
