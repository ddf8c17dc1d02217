package io.deadlinewatch.cli;

import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.doctor.Rounds;
import io.deadlinewatch.doctor.Site;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.store.dynamodb.TableInspection;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Answers whether the next alert will go out. */
@CommandLine.Command(
    name = "doctor",
    description = "Answers whether the next alert will go out, and what mends what is amiss.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:something needs a hand, or could not be looked at",
      "2:the request was wrong"
    },
    footer = {
      "",
      "It reads, and never writes. Topics and queues are known by --stack, or by the",
      "variables FEED_TOPIC_ARN, EMAIL_TOPIC_ARN, SMS_TOPIC_ARN, FEED_QUEUE_ARN and",
      "DEAD_LETTER_QUEUE_URL.",
      "",
      "Example:",
      "  deadline-watch doctor --stack NAME"
    })
final class DoctorCommand implements Callable<Integer> {
  private static final String QUEUE_OUTPUT = "FeedDeadLetterQueueUrl";
  private static final String QUEUE_VARIABLE = "DEAD_LETTER_QUEUE_URL";
  private static final String FEED_OUTPUT = "FeedQueueArn";
  private static final String FEED_VARIABLE = "FEED_QUEUE_ARN";

  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  DoctorCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var table = connection.table(workplace);
    var doctor =
        new Doctor(
            new TableInspection(workplace.aws().dynamo(), table),
            SubscriberTopics.known(workplace, connection),
            queue());
    var seen = doctor.look();
    var site = new Site(table, connection.stack(), known(FEED_OUTPUT, FEED_VARIABLE));
    var findings = Rounds.of(seen, workplace.clock().instant(), site);
    if (output.isJson()) {
      findings.forEach(finding -> workplace.out().println(DoctorReport.json(finding)));
    } else {
      DoctorReport.print(findings, workplace);
    }
    return Rounds.needHand(findings) ? Exit.FAILED : 0;
  }

  private Optional<DeadLetterQueue> queue() {
    return known(QUEUE_OUTPUT, QUEUE_VARIABLE)
        .map(url -> new SqsDeadLetters(SqsDeadLetters.client(), url));
  }

  private Optional<String> known(String output, String variable) {
    return connection
        .stack()
        .flatMap(stack -> Optional.ofNullable(workplace.aws().outputs(stack).get(output)))
        .or(() -> Optional.ofNullable(workplace.environment().get(variable)))
        .filter(value -> !value.isBlank());
  }
}
