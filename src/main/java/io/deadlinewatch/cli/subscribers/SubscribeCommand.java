package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.subscription.Enrolment;
import io.deadlinewatch.subscription.Protocol;
import io.deadlinewatch.subscription.Wishes;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Subscribes an address, or changes what it gets. */
@CommandLine.Command(
    name = "subscribe",
    description = "Subscribes an inbox, a phone or a queue, or changes what it gets.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An e-mail address must confirm before anything is sent to it. Whoever opens",
      "the link that AWS mails confirms in such a way that everybody who is forwarded",
      "an alert can unsubscribe the address. So have the link copied, not opened, and",
      "confirm with it: then only the AWS account can end the subscription.",
      "",
      "A phone is not asked by AWS, so the command asks whether its owner has agreed,",
      "and SMS go only to the countries that --calling-codes or SMS_CALLING_CODES says.",
      "",
      "Examples:",
      "  deadline-watch subscribe email ops@example.org --tracks truce,tariffs",
      "  deadline-watch subscribe sms +12025550123 --calling-codes 1 --no-digests",
      "  deadline-watch subscribe sqs arn:aws:sqs:us-east-1:123456789012:alerts",
      "  deadline-watch subscribe confirm 'https://sns.us-east-1.amazonaws.com/...'"
    })
public final class SubscribeCommand implements Callable<Integer> {
  private static final String CONFIRM = "confirm";

  /** For completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(Protocol.values()).map(Protocol::word), Stream.of(CONFIRM))
          .iterator();
    }
  }

  /** For completion. */
  static final class Urgencies implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Urgency.values()).map(Urgency::word).iterator();
    }
  }

  /** For completion. */
  static final class Importances implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Importance.values()).map(Importance::word).iterator();
    }
  }

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "email|sms|sqs|confirm",
      completionCandidates = Words.class,
      description = "How it is reached; or confirm, with the link that AWS has mailed.")
  private String what = "";

  @CommandLine.Parameters(
      index = "1",
      paramLabel = "ADDRESS|LINK",
      description = "ops@example.org; +12025550123; the ARN of a queue; or the link, or its token.")
  private String where = "";

  @CommandLine.Option(
      names = "--tracks",
      paramLabel = "TRACK",
      split = ",",
      description = "What it is told of, such as truce,tariffs. Default: all tracks.")
  private List<String> tracks = List.of();

  @CommandLine.Option(
      names = "--least-urgency",
      paramLabel = "high|normal",
      completionCandidates = Urgencies.class,
      description =
          "high: changes, deadlines reached, and a day or less left. Default: normal, everything.")
  private String leastUrgency = Urgency.NORMAL.word();

  @CommandLine.Option(
      names = "--least-importance",
      paramLabel = "major|normal|minor",
      completionCandidates = Importances.class,
      description = "Of the deadlines that are told of. Default: minor, everything.")
  private String leastImportance = Importance.MINOR.word();

  @CommandLine.Option(
      names = "--no-digests",
      description =
          "Without digests, which come else whatever the tracks, the urgency and the"
              + " importance.")
  private boolean noDigests;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what would be done, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private TrackOptions trackOptions = new TrackOptions();
  @CommandLine.Mixin private SmsRule sms = new SmsRule();
  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public SubscribeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (what.equals(CONFIRM)) {
      return new SubscribeConfirmation(workplace, connection, output).confirm(where);
    }
    var address = Address.of(Protocol.parse("email|sms|sqs", what), where);
    var code = sms.require(workplace, address);
    var wishes =
        new Wishes(
            tracks, urgency(), Importance.parse("--least-importance", leastImportance), !noDigests);
    trackOptions.requireWhereKnown("--tracks", tracks, connection, workplace);
    var medium = address.protocol().medium();
    var topics = SubscriberTopics.subscriptions(workplace, connection, Set.of(medium));
    var enrolment = new Enrolment(topics);
    boolean isNew =
        code.isPresent()
            && !dryRun
            && SubscriberTopics.asking(() -> enrolment.find(address)).isEmpty();
    if (isNew
        && !confirmOptions.isAgreed(
            workplace, output, SmsRule.question(address, code.orElseThrow()))) {
      return 0;
    }
    var outcome =
        SubscriberTopics.asking(() ->
            dryRun ? enrolment.foresee(address, wishes) : enrolment.subscribe(address, wishes));
    var report =
        new SubscribeReport(
            address, wishes, outcome, topics.topic(medium), connection.stack(workplace));
    if (output.isJson()) {
      workplace.out().println(report.json(!dryRun));
    } else {
      report.lines(!dryRun).forEach(workplace.out()::println);
    }
    SubscriberTopics.asking(() -> enrolment.policiesNearQuota(medium))
        .ifPresent(count ->
            workplace
                .err()
                .println(
                    "warning: the "
                        + medium.word()
                        + " topic has "
                        + count
                        + " filter policies of the "
                        + Enrolment.QUOTA
                        + " that SNS allows; ask AWS for more (Service Quotas, SNS) before it is"
                        + " full"));
    return 0;
  }

  private Urgency urgency() {
    return Stream.of(Urgency.values())
        .filter(urgency -> urgency.word().equals(leastUrgency))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                "--least-urgency",
                RefusedException.quoted(leastUrgency)
                    + " is neither high nor normal"
                    + DidYouMean.question(
                        leastUrgency, Stream.of(Urgency.values()).map(Urgency::word).toList())));
  }
}
