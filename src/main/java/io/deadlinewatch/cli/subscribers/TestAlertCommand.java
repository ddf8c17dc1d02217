package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.subscription.TestAlert;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
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
    var topics = SubscriberTopics.of(workplace, connection, media);
    var subscriptions = workplace.aws().subscriptions(topics);
    var who = SubscriberTopics.asking(() -> audience(subscriptions, media));
    if (!confirmOptions.isAgreed(workplace, output, "Send a TEST to " + who + "?")) {
      return 0;
    }
    var clock = workplace.clock();
    var receipts =
        workplace
            .aws()
            .publisher(topics, clock)
            .publish(
                TestAlert.messages(media, named, clock.instant()),
                PublishCutoffs.in(clock.instant(), PATIENCE));
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
                "feed|email|sms|all", RefusedException.quoted(carrier) + " is none of them"));
  }

  private static String audience(Subscriptions topics, Set<Medium> media) {
    return media.stream()
        .map(medium ->
            topics.state(medium).confirmed() + " confirmed subscribers of " + medium.word())
        .collect(Collectors.joining(", "));
  }

  private void print(Receipt receipt) {
    var medium = receipt.message().medium().word();
    if (output.isJson()) {
      workplace
          .out()
          .println(
              Json.text(json -> {
                json.writeStartObject();
                json.writeStringField("medium", medium);
                json.writeBooleanField("accepted", receipt instanceof Receipt.Accepted);
                Json.field(
                    json,
                    "messageId",
                    receipt instanceof Receipt.Accepted(_, var id)
                        ? Optional.of(id)
                        : Optional.empty());
                Json.field(json, "why", why(receipt));
                json.writeEndObject();
              }));
      return;
    }
    if (receipt instanceof Receipt.Accepted(_, var id)) {
      workplace.out().println("Sent: SNS has the TEST for " + medium + " (message " + id + ").");
    }
    why(receipt).ifPresent(why -> workplace.err().println("Not sent to " + medium + ": " + why));
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
