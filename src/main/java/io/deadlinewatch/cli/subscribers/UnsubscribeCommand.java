package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.subscription.Enrolment;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Ends a subscription. */
@CommandLine.Command(
    name = "unsubscribe",
    description = "Ends the subscription of an inbox, a phone or a queue.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch unsubscribe ops@example.org --stack NAME"})
public final class UnsubscribeCommand implements Callable<Integer> {
  @CommandLine.Parameters(
      index = "0",
      paramLabel = "ADDRESS",
      description = "As subscribers lists it: ops@example.org; +12025550123; a queue's ARN.")
  private String where = "";

  @CommandLine.Mixin private Connection connection = new Connection();

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows whose alerts would end, and ends none.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public UnsubscribeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var address = Address.of(where);
    var medium = address.protocol().medium();
    var topics = SubscriberTopics.subscriptions(workplace, connection, Set.of(medium));
    var known =
        SubscriberTopics.asking(() -> new Enrolment(topics).find(address))
            .orElseThrow(() ->
                new RequestException(
                    "ADDRESS: "
                        + address.text()
                        + " is not subscribed; subscribers lists those that are"));
    var arn =
        known
            .arn()
            .orElseThrow(() ->
                new FailedException(
                    address.text()
                        + " has not confirmed, and AWS cannot end what has not begun; it lapses by"
                        + " itself within two days",
                    null));
    var question = "End all alerts to " + address.text() + "?";
    if (!confirmOptions.isToDo(workplace, output, dryRun, question)) {
      if (output.isJson()) {
        workplace.out().println(json(address, false));
      }
      return 0;
    }
    SubscriberTopics.asking(() -> {
      topics.unsubscribe(arn);
      return arn;
    });
    workplace.out().println(output.isJson() ? json(address, true) : done(address));
    return 0;
  }

  private static String done(Address address) {
    return "Unsubscribed: " + address.text() + " gets no more alerts.";
  }

  private static String json(Address address, boolean written) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("outcome", "unsubscribed");
      json.writeBooleanField("written", written);
      json.writeStringField("route", address.protocol().word());
      json.writeStringField("address", address.text());
      json.writeEndObject();
    });
  }
}
