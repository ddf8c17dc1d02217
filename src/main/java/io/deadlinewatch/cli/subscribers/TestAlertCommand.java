package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.subscription.TestAlert;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Sends a message that says that it is a test. */
@CommandLine.Command(
    name = "test-alert",
    description = "Sends a message marked TEST, the way that every alert goes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "It goes to every subscriber of the medium; those who declined digests get it",
      "only with --track. Slack hears the feed. Nothing is written to the table.",
      "On a home there is the feed alone, which its readers and routes hear.",
      "",
      "Example:",
      "  deadline-watch test-alert email --stack NAME"
    })
public final class TestAlertCommand implements Callable<Integer> {
  private static final String ALL = "all";

  /** For completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(Medium.values()).map(Medium::word), Stream.of(ALL)).iterator();
    }
  }

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "feed|email|sms|all",
      completionCandidates = Words.class,
      description = "What is to carry it.")
  private String carrier = "";

  @CommandLine.Option(
      names = "--track",
      paramLabel = "TRACK",
      description = "Only to those who are told of a track, such as truce.")
  private @Nullable String track;

  @CommandLine.Mixin private Connection connection = new Connection();

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows who would get it, and sends nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Output output = new Output();

  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Workplace workplace;

  public TestAlertCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var media = media();
    var named = Optional.ofNullable(track).map(word -> Slug.track("--track", word));
    if (connection.homeOption(workplace).isPresent()) {
      return new HomeTest(workplace, connection).of(media, named, this::send);
    }
    var topics = SubscriberTopics.of(workplace, connection, media);
    var subscriptions = connection.aws(workplace).subscriptions(topics);
    var who = SubscriberTopics.asking(() -> audience(subscriptions, media));
    return send(topics, who, TestAlert.messages(media, named, workplace.clock().instant()));
  }

  private int send(Topics topics, String who, List<Message> messages) {
    var media = messages.stream().map(Message::medium).toList();
    if (!confirmOptions.isToDo(workplace, output, dryRun, "Send a TEST to " + who + "?")) {
      if (output.isJson()) {
        media.forEach(medium -> printJson(medium, Optional.empty(), Optional.of("dry run")));
      }
      return 0;
    }
    var clock = workplace.clock();
    var receipts =
        connection
            .aws(workplace)
            .publisher(topics, clock)
            .publish(messages, PublishCutoffs.in(clock.instant(), PATIENCE));
    receipts.forEach(this::print);
    return receipts.stream().allMatch(Receipt.Accepted.class::isInstance) ? 0 : Exit.FAILED;
  }

  private Set<Medium> media() {
    if (carrier.equals(ALL)) {
      return EnumSet.allOf(Medium.class);
    }
    return Stream.of(Medium.values())
        .filter(medium -> medium.word().equals(carrier))
        .findFirst()
        .map(EnumSet::of)
        .orElseThrow(() ->
            new RefusedException(
                "feed|email|sms|all",
                RefusedException.quoted(carrier)
                    + " is none of them"
                    + DidYouMean.question(carrier, List.of("feed", "email", "sms", ALL))));
  }

  private static String audience(Subscriptions topics, Set<Medium> media) {
    return media.stream()
        .map(medium ->
            topics.state(medium).confirmed() + " confirmed subscribers of " + medium.word())
        .collect(Collectors.joining(", "));
  }

  private void print(Receipt receipt) {
    var medium = receipt.message().medium();
    Optional<String> accepted =
        receipt instanceof Receipt.Accepted(_, var id) ? Optional.of(id) : Optional.empty();
    if (output.isJson()) {
      printJson(medium, accepted, why(receipt));
      return;
    }
    accepted.ifPresent(id -> workplace.say(sent(medium, id)));
    why(receipt)
        .ifPresent(why -> workplace.err().println("Not sent to " + medium.word() + ": " + why));
  }

  private String sent(Medium medium, String id) {
    return connection.homeOption(workplace).isPresent()
        ? HomeTest.SENT
        : "Sent: SNS has the TEST for " + medium.word() + " (message " + id + ").";
  }

  private void printJson(Medium medium, Optional<String> accepted, Optional<String> why) {
    workplace
        .out()
        .println(
            Json.text(json -> {
              json.writeStartObject();
              json.writeStringField("medium", medium.word());
              json.writeBooleanField("accepted", accepted.isPresent());
              Json.field(json, "messageId", accepted);
              Json.field(json, "why", why);
              json.writeEndObject();
            }));
  }

  /** Why it was not sent. */
  private static Optional<String> why(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Accepted _ -> Optional.empty();
      case Receipt.Refused(_, var why) -> Optional.of(why);
      case Receipt.PutOff(_, var until) -> Optional.of("no room before " + until);
    };
  }
}
