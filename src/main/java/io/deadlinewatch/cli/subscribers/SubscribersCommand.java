package io.deadlinewatch.cli.subscribers;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Limit;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.subscription.Enrolment;
import io.deadlinewatch.subscription.FilterPolicy;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.subscription.Wishes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Lists who gets what. */
@CommandLine.Command(
    name = "subscribers",
    description = "Lists who is subscribed, and what they get.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch subscribers --stack NAME"})
public final class SubscribersCommand implements Callable<Integer>, Paged {
  @CommandLine.Mixin private Limit limit = new Limit();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  private static final List<String> COLUMNS =
      List.of(
          "medium",
          "route",
          "address",
          "confirmed",
          "subscription",
          "tracks",
          "leastUrgency",
          "leastImportance",
          "digests",
          "filterPolicy",
          "openUnsubscribeLink");

  private final Workplace workplace;

  public SubscribersCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  private record Row(Medium medium, Subscriber subscriber, Map<String, String> attributes) {
    Optional<Wishes> wishes() {
      return Enrolment.wishes(attributes);
    }

    /** With what the topic knows of it. */
    Row with(Subscriptions topics) {
      return new Row(
          medium, subscriber, subscriber.arn().map(topics::attributes).orElseGet(Map::of));
    }

    /** Whether the link below an alert ends it, for whoever has it. */
    boolean hasOpenLink() {
      return subscriber.protocol().startsWith("email")
          && subscriber.isConfirmed()
          && !"true".equals(attributes.get("ConfirmationWasAuthenticated"));
    }
  }

  @Override
  public Integer call() {
    var topics = SubscriberTopics.subscriptions(workplace, connection, Set.of(Medium.values()));
    var all = SubscriberTopics.asking(() -> everybody(topics));
    var rows =
        SubscriberTopics.asking(
            () -> limit.first(all).stream().map(one -> one.with(topics)).toList());
    if (output.isText()) {
      print(rows);
      Limit.sayFirst(workplace, rows.size(), all.size(), "subscribers");
    } else {
      output.print(workplace, COLUMNS, rows.stream().map(SubscribersCommand::json).toList());
    }
    return 0;
  }

  private static List<Row> everybody(Subscriptions topics) {
    return Stream.of(Medium.values())
        .flatMap(medium -> topics.on(medium).stream().map(one -> new Row(medium, one, Map.of())))
        .toList();
  }

  private void print(List<Row> rows) {
    if (rows.isEmpty()) {
      workplace.say("Nobody is subscribed. Begin with: deadline-watch subscribe email ADDRESS");
      return;
    }
    var textTable = new TextTable("TOPIC", "BY", "ADDRESS", "STATE", "GETS");
    for (var row : rows) {
      var one = row.subscriber();
      textTable.row(
          row.medium().word(),
          one.protocol(),
          one.endpoint(),
          one.isConfirmed() ? "confirmed" : "not confirmed",
          one.isConfirmed()
              ? row.wishes().map(Wishes::words).orElse("a filter of its own")
              : "nothing yet");
    }
    textTable.print(workplace);
    long open = rows.stream().filter(Row::hasOpenLink).count();
    if (open > 0) {
      workplace
          .out()
          .println(
              "\nConfirmed by opening the link, so that whoever is forwarded an alert can"
                  + " unsubscribe them: "
                  + open
                  + "\n(subscribe --help says how to confirm otherwise).");
    }
  }

  private static String json(Row row) {
    return Json.text(json -> write(json, row));
  }

  private static void write(JsonGenerator json, Row row) throws IOException {
    var one = row.subscriber();
    json.writeStartObject();
    json.writeStringField("medium", row.medium().word());
    json.writeStringField("route", one.protocol());
    json.writeStringField("address", one.endpoint());
    json.writeBooleanField("confirmed", one.isConfirmed());
    Json.field(json, "subscription", one.arn());
    var wishes = one.isConfirmed() ? row.wishes() : Optional.<Wishes>empty();
    if (wishes.isPresent()) {
      Json.strings(json, "tracks", wishes.get().tracks());
    } else {
      json.writeNullField("tracks");
    }
    Json.field(json, "leastUrgency", wishes.map(wish -> wish.least().word()));
    Json.field(json, "leastImportance", wishes.map(wish -> wish.leastImportance().word()));
    json.writeFieldName("digests");
    if (wishes.isPresent()) {
      json.writeBoolean(wishes.get().digests());
    } else {
      json.writeNull();
    }
    Json.field(
        json,
        "filterPolicy",
        Optional.ofNullable(row.attributes().get(Subscriptions.FILTER_POLICY))
            .filter(policy -> !policy.equals(FilterPolicy.NONE)));
    json.writeBooleanField("openUnsubscribeLink", row.hasOpenLink());
    json.writeEndObject();
  }
}
