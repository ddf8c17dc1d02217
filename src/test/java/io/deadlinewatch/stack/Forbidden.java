package io.deadlinewatch.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a role must not be able to do, as calls that it tries. */
final class Forbidden {
  /** Each service has its own word. */
  private static final Set<String> DENIED =
      Set.of("AccessDenied", "AccessDeniedException", "AuthorizationError");

  private static final String ALIEN = "somebody-elses";
  private static final String WORK = "its work";

  private final DeployedStack stack;
  private final String table;
  private final Map<String, AttributeValue> key = Data.KEY;

  /** Makes a table, a topic, a queue and a secret that belong to others. */
  Forbidden(DeployedStack stack) {
    this.stack = stack;
    this.table = stack.output("DeadlinesTableName");
    var described = stack.root.dynamo().describeTable(get -> get.tableName(table)).table();
    stack
        .root
        .dynamo()
        .createTable(create ->
            create
                .tableName(ALIEN)
                .billingMode("PAY_PER_REQUEST")
                .keySchema(described.keySchema())
                .attributeDefinitions(
                    described.attributeDefinitions().stream()
                        .filter(each -> List.of("pk", "sk").contains(each.attributeName()))
                        .toList()));
    stack.root.secrets().createSecret(create -> create.name(ALIEN).secretString("[]"));
  }

  /** Tries all, and tells what was not denied; nothing, where all is well. */
  List<String> permitted() {
    stack.transcript.step("Try as each role what it must not do");
    List<String> permitted = new ArrayList<>();
    Map.of(
            "SweepRole", sweep(),
            "RelayRole", relay(),
            "BoardRole", board(),
            "CollectorRole", collector(),
            "DoctorRole", doctor())
        .forEach((role, attempts) -> {
          var aws = stack.as(role);
          // What the role may do shows that its key is good.
          attempts.remove(WORK).accept(aws);
          attempts.forEach((what, attempt) -> {
            var denied = answer(aws, attempt);
            stack.transcript.say(role + " may not " + what + ": " + denied);
            if (!DENIED.contains(denied)) {
              permitted.add(role + " may " + what + ": " + denied);
            }
          });
        });
    permitted.addAll(takenSchedulesRoles());
    return permitted;
  }

  /** Not even the account itself takes a role that is a schedule's. */
  private List<String> takenSchedulesRoles() {
    List<String> taken = new ArrayList<>();
    for (var role :
        List.of(
            "SweepScheduleRole",
            "DoctorScheduleRole",
            "BoardScheduleRole",
            "CollectorScheduleRole")) {
      var denied = answer(stack.root, _ -> stack.as(role));
      stack.transcript.say("Who is no schedule may not take " + role + ": " + denied);
      if (!DENIED.contains(denied)) {
        taken.add("whoever takes " + role + ": " + denied);
      }
    }
    return taken;
  }

  private static String answer(Clients aws, Consumer<Clients> attempt) {
    try {
      attempt.accept(aws);
      return "done";
    } catch (AwsServiceException refused) {
      return refused.awsErrorDetails().errorCode();
    }
  }

  private SequencedMap<String, Consumer<Clients>> sweep() {
    var all = everybody();
    all.put("read the Slack routes", this::readRoutes);
    all.put(
        "publish to the ops team",
        aws -> aws.sns().publish(to -> to.topicArn(stack.output("OpsTopicArn")).message("x")));
    all.put("send to the relay's queue", aws -> send(aws, "FeedQueueUrl"));
    return all;
  }

  private SequencedMap<String, Consumer<Clients>> relay() {
    var all = everybody();
    all.put("put an item", this::put);
    all.put(
        "query",
        aws ->
            aws.dynamo()
                .query(query ->
                    query
                        .tableName(table)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", key.get("pk")))));
    all.put("publish to the feed", this::publish);
    all.put("read another secret", aws -> aws.secrets().getSecretValue(get -> get.secretId(ALIEN)));
    all.put(
        "write the routes",
        aws ->
            aws.secrets()
                .putSecretValue(
                    put -> put.secretId(stack.output("RoutesSecretArn")).secretString("[]")));
    all.put(
        "take dead letters",
        aws ->
            aws.sqs().receiveMessage(get -> get.queueUrl(stack.output("FeedDeadLetterQueueUrl"))));
    return all;
  }

  private SequencedMap<String, Consumer<Clients>> doctor() {
    var all = everybody();
    all.put("read the Slack routes", this::readRoutes);
    all.put("put an item", this::put);
    all.put(
        "update an item",
        aws ->
            aws.dynamo()
                .updateItem(update ->
                    update
                        .tableName(table)
                        .key(key)
                        .updateExpression("SET x = :x")
                        .expressionAttributeValues(Map.of(":x", AttributeValue.fromS("x")))));
    all.put("publish to the feed", this::publish);
    all.put("send to the relay's queue", aws -> send(aws, "FeedQueueUrl"));
    all.put(
        "purge dead letters",
        aws ->
            aws.sqs().purgeQueue(purge -> purge.queueUrl(stack.output("FeedDeadLetterQueueUrl"))));
    return all;
  }

  private SequencedMap<String, Consumer<Clients>> collector() {
    return board(); // and by its leading key it writes drafts alone, which the emulator does not
    // see
  }

  private SequencedMap<String, Consumer<Clients>> board() {
    var all = everybody();
    all.remove("scan"); // it shows all there is, and so reads it
    all.put("read the Slack routes", this::readRoutes);
    all.put("put an item", this::put);
    all.put("publish to the feed", this::publish);
    all.put("send to the relay's queue", aws -> send(aws, "FeedQueueUrl"));
    return all;
  }

  /** What no function of ours may do. */
  private SequencedMap<String, Consumer<Clients>> everybody() {
    SequencedMap<String, Consumer<Clients>> all = new LinkedHashMap<>();
    all.put(WORK, aws -> aws.dynamo().getItem(get -> get.tableName(table).key(key)));
    all.put(
        "delete an item", aws -> aws.dynamo().deleteItem(away -> away.tableName(table).key(key)));
    all.put("delete the table", aws -> aws.dynamo().deleteTable(away -> away.tableName(table)));
    all.put("scan", aws -> aws.dynamo().scan(scan -> scan.tableName(table)));
    all.put(
        "read another table", aws -> aws.dynamo().getItem(get -> get.tableName(ALIEN).key(key)));
    all.put(
        "delete the feed",
        aws -> aws.sns().deleteTopic(away -> away.topicArn(stack.output("FeedTopicArn"))));
    all.put(
        "subscribe to the feed",
        aws ->
            aws.sns()
                .subscribe(to ->
                    to.topicArn(stack.output("FeedTopicArn"))
                        .protocol("email")
                        .endpoint("a@example.org")));
    all.put(
        "delete a queue",
        aws -> aws.sqs().deleteQueue(away -> away.queueUrl(stack.output("FeedQueueUrl"))));
    all.put("make a user", aws -> aws.iam().createUser(create -> create.userName(ALIEN)));
    all.put(
        "invoke a function",
        aws ->
            aws.lambda().invoke(invoke -> invoke.functionName(stack.output("SweepFunctionName"))));
    all.put(
        "read the log",
        aws ->
            aws.logs().filterLogEvents(get -> get.logGroupName(stack.output("SweepLogGroupName"))));
    return all;
  }

  private void readRoutes(Clients aws) {
    aws.secrets().getSecretValue(get -> get.secretId(stack.output("RoutesSecretArn")));
  }

  private void put(Clients aws) {
    aws.dynamo().putItem(put -> put.tableName(table).item(key));
  }

  private void publish(Clients aws) {
    aws.sns().publish(to -> to.topicArn(stack.output("FeedTopicArn")).message("x"));
  }

  private void send(Clients aws, String output) {
    aws.sqs().sendMessage(to -> to.queueUrl(stack.output(output)).messageBody("x"));
  }
}
