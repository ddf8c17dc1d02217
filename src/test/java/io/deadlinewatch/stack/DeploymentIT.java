package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A stack's life, from the first {@code sam deploy} to {@code sam delete}: each step stands on the
 * one before. The functions run as JVMs of their own under their own roles; what they did is read
 * from subscribers' queues, never from a status, since an emulator's success proves nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeploymentIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final SlackStandIn slack = new SlackStandIn();
  private final DeployedCollector deployedCollector = new DeployedCollector();
  private DeployedStack stack;
  private DeployedOperator deployedOperator;
  private Account account;
  private Inbox truceOnly;
  private Inbox otherTracks;
  private int done;

  /** Each stands on the one before, so that after a failure there is nothing to be seen. */
  @BeforeEach
  void stepsBeforeHaveSucceeded(TestInfo step) {
    int order = step.getTestMethod().orElseThrow().getAnnotation(Order.class).value();
    assertEquals(order, done + 1, "an earlier step has failed");
  }

  @BeforeAll
  void start() throws IOException {
    stack = new DeployedStack(deployedCollector.api());
  }

  @AfterAll
  void stop() {
    slack.close();
    deployedCollector.close();
    stack.close();
  }

  @Test
  @Order(1)
  void samDeploysTheTemplate() {
    stack.transcript.step("Deploy");
    var run = stack.deploy("Memory=512");
    assertEquals(0, run.code(), run::said);
    assertEquals("CREATE_COMPLETE", stack.status());
    assertEquals("1", stack.version("SweepFunctionName"), "the alias has a version to lead to");
    stack.outputs().forEach((key, value) -> stack.transcript.say(key + " = " + value));
    done++;
  }

  @Test
  @Order(2)
  void anOperatorFillsTheTableAndSubscribes() {
    stack.transcript.step("Import and subscribe, with a user's key");
    deployedOperator = new DeployedOperator(stack);
    account = new Account(stack, deployedOperator);
    truceOnly = deployedOperator.subscriber("truce-only", "--tracks", "truce");
    otherTracks = deployedOperator.subscriber("other-tracks", "--tracks", "agriculture");
    deployedOperator.routes(
        """
        [{"name": "desk", "url": "%s", "tracks": ["truce"], "kinds": ["reached"]},
         {"name": "wire", "url": "%s", "tracks": ["talks"]},
         {"name": "farm", "url": "%s", "tracks": ["agriculture"], "kinds": ["reached"]}]
        """
            .formatted(slack.webhook("desk"), slack.webhook("wire"), slack.webhook("farm")));
    var imported =
        deployedOperator.bring(Data.dueNextMinute(WallClock.system().instant()), "--known");
    assertTrue(imported.contains("2 added"), imported);
    done++;
  }

  @Test
  @Order(3)
  void theScheduleSendsWhatFallsDue() {
    stack.transcript.step("Wait for the schedule");
    account.expect("truce-ends/1/reached", "port-fees/1/reached");
    account.assertComplete(
        "nobody invoked the sweep: the schedule did, and each alert came once", Pause::aMoment);
    assertEquals(List.of("truce-ends/1/reached"), truceOnly.alerts(), "the filter lets it pass");
    assertEquals(List.of(), otherTracks.alerts(), "the filter excludes both");
    var posts = slack.heard("desk", 1, SOON);
    assertEquals(1, posts.size(), "the relay took it from the feed to the channel that wants it");
    assertTrue(posts.getFirst().contains("The truce ends"), posts::toString);
    assertEquals(List.of(), slack.heard("farm"), "and to no other");
    stack.transcript.say("Subscribers got " + account.alerts() + "; Slack got " + posts);
    done++;
  }

  @Test
  @Order(4)
  void anUpdateInMidFlightLosesNothingAndDoublesNothing() {
    stack.transcript.step("Update while alerts fall due");
    var deploy = CompletableFuture.supplyAsync(() -> stack.deploy("Memory=1024"));
    Set<String> versions = new TreeSet<>();
    try {
      do {
        account.announce(2);
        versions.add(account.sweep());
      } while (!deploy.isDone());
    } finally {
      deploy.join();
    }
    assertEquals(0, deploy.join().code(), () -> deploy.join().said());
    assertEquals("UPDATE_COMPLETE", stack.status());
    account.announce(2);

    account.assertComplete("each alert came once, whichever version sent it", account::sweep);
    assertEquals("2", stack.version("SweepFunctionName"), "the alias moved to a new version");
    assertEquals(1024, stack.memory("SweepFunctionName"), "a mere value reached the alias");
    versions.add(account.sweep());
    assertTrue(versions.contains("2"), () -> "the new version ran: " + versions);
    assertEquals(
        account.talks(),
        slack.heard("wire", account.talks(), SOON).size(),
        "and Slack heard each once");
    stack.transcript.say(
        "Sweeps ran as versions " + versions + "; " + account.talks() + " alerts once each");
    done++;
  }

  @Test
  @Order(5)
  void anUpdateThatFailsLeavesAllAsItWas() {
    stack.transcript.step("Update that fails");
    var run = stack.deploy(Mistakes::aQueueThatCannotBe, "Memory=1769");
    assertNotEquals(0, run.code(), run::said);
    assertEquals("UPDATE_ROLLBACK_COMPLETE", stack.status());
    assertEquals(1024, stack.memory("SweepFunctionName"), "the old value is back");
    account.announce(1);
    account.assertComplete("the old version works on", account::sweep);
    done++;
  }

  @Test
  @Order(6)
  void whoMayNotPublishFailsAloudAndLosesNothing() {
    stack.transcript.step("Take the permission to publish away");
    var opsTeam = new Inbox(stack.root, "ops-team", stack.output("OpsTopicArn"));
    stack
        .root
        .sns()
        .subscribe(
            to -> to.topicArn(stack.output("OpsTopicArn")).protocol("sqs").endpoint(opsTeam.arn()));
    assertEquals(0, stack.deploy(Mistakes::aSweepThatMayNotPublish, "Memory=1024").code());
    var before = account.alerts();
    account.announce(1);
    Eventually.holds(
        "the log says that SNS refuses",
        SOON,
        () -> {
          account.sweep();
          return stack.log("SweepLogGroupName").contains("\"event\":\"refused\"");
        });
    assertEquals(before, account.alerts(), "nothing came");

    stack.setOff("LateAlertAlarm");
    Eventually.holds(
        "the alarm reaches the ops team",
        SOON,
        () -> opsTeam.bodies().toString().contains("LateAlertAlarm"));

    assertEquals(0, stack.deploy("Memory=1024").code());
    account.assertComplete("with the permission back the alert came, once", account::sweep);
    stack.transcript.say(
        "Refused, alarmed, mended: " + opsTeam.bodies().size() + " to the ops team");
    done++;
  }

  @Test
  @Order(7)
  void theDoctorMayLookAtAllThatHeLooksAt() {
    new DeployedDoctor(stack).looksAtAll();
    deployedOperator.leavesAndMaySeeTheDoctorsRounds();
    done++;
  }

  @Test
  @Order(8)
  void anEditIsOnTheBoardAndNobodySeesIntoItsBucket() {
    new DeployedBoard(stack, deployedOperator).showsAnEditAndNobodySeesIntoItsBucket();
    done++;
  }

  @Test
  @Order(9)
  void theCollectorWritesADraftAndTellsTheOpsTeam() {
    deployedCollector.writesADraftAndTellsTheOpsTeam(stack, deployedOperator);
    done++;
  }

  @Test
  @Order(10)
  void noRoleMayDoMoreThanItsWork() {
    assertEquals(List.of(), new Forbidden(stack).permitted());
    done++;
  }

  @Test
  @Order(11)
  void onlyTheSweepAndWhoIsNamedPublish() {
    stack.transcript.step("Publish as somebody else of the account, and as the operator");
    assertEquals(
        List.of(), new Stranger(stack).publishedTo("FeedTopicArn", "EmailTopicArn", "SmsTopicArn"));
    var said = deployedOperator.run("test-alert", "email", "--yes");
    assertTrue(said.startsWith("Sent: "), said);
    done++;
  }

  @Test
  @Order(12)
  void theTableOutlivesItsStack() throws IOException {
    stack.transcript.step("Import the shipped data, then delete");
    assertTrue(deployedOperator.bringShipped().contains(" added, "));
    var table = stack.output("DeadlinesTableName");
    var run = stack.delete();
    assertEquals(0, run.code(), run::said);
    assertFalse(
        stack.root.lambda().listFunctions().functions().stream()
            .anyMatch(function -> function.functionName().startsWith(stack.name())),
        "the functions are gone");
    var left = stack.root.dynamo().getItem(get -> get.tableName(table).key(Data.KEY)).item();
    assertEquals("The truce ends", left.getOrDefault("title", Data.NONE).s(), "the items stay");
    assertFalse(stack.server.printed().matches("(?s).*(poller|ticker) error.*"));
    done++;
  }
}
