package io.deadlinewatch.cli.doctor;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.doctor.Rounds;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Answers whether the next alert will go out. */
@CommandLine.Command(
    name = "doctor",
    description = "Answers whether the next alert will go out, and what mends what is amiss.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing that was looked at needs a hand",
      "1:something needs a hand, or did not answer",
      "2:the request was wrong"
    },
    footer = {
      "",
      "It reads, and never writes. Topics, queues and the board are known by --stack, or by",
      "the variables FEED_TOPIC_ARN, EMAIL_TOPIC_ARN, SMS_TOPIC_ARN, FEED_QUEUE_ARN,",
      "DEAD_LETTER_QUEUE_URL and BOARD_URL.",
      "",
      "Example:",
      "  deadline-watch doctor --stack NAME"
    })
public final class DoctorCommand implements Callable<Integer> {
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public DoctorCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var doctor = Deployment.doctor(connection, workplace);
    var seen = doctor.look();
    var repairCommands = Deployment.of(connection, workplace);
    var findings = Rounds.of(seen, workplace.clock().instant(), repairCommands);
    if (output.isJson()) {
      findings.forEach(finding -> workplace.out().println(DoctorReport.json(finding)));
    } else {
      DoctorReport.print(findings, workplace);
    }
    return Rounds.needHand(findings) ? Exit.FAILED : 0;
  }
}
