package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.json.Json;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.subscription.Enrolment.Outcome;
import io.deadlinewatch.subscription.FilterPolicy;
import io.deadlinewatch.subscription.Protocol;
import io.deadlinewatch.subscription.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a subscription came to, and what is left to do.
 *
 * @param topic the topic's ARN
 */
record SubscribeReport(
    Address address, Wishes wishes, Outcome outcome, String topic, Optional<String> stack) {

  /**
   * For people.
   *
   * @param written whether it was done
   */
  List<String> lines(boolean written) {
    List<String> lines = new ArrayList<>();
    lines.add((written ? "" : "Would be done: ") + headline());
    lines.add("  gets:   " + wishes.words());
    lines.add("  filter: " + FilterPolicy.of(wishes));
    if (!(outcome instanceof Outcome.Unchanged)) {
      lines.add("  (a changed filter takes SNS up to 15 minutes)");
    }
    if (isPending()) {
      lines.addAll(address.protocol() == Protocol.EMAIL ? emailWaits() : queueWaits());
    }
    if (address.protocol() == Protocol.SQS && !(outcome instanceof Outcome.Unchanged)) {
      lines.addAll(queuePolicy());
    }
    if (address.protocol() == Protocol.SMS && outcome instanceof Outcome.Subscribed) {
      lines.add("A new AWS account reaches only numbers that are verified in its SMS sandbox.");
    }
    return lines;
  }

  /** One line for programs. */
  String json(boolean written) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("outcome", word());
      json.writeBooleanField("written", written && !(outcome instanceof Outcome.Unchanged));
      json.writeStringField("route", address.protocol().word());
      json.writeStringField("address", address.text());
      Json.strings(json, "tracks", wishes.tracks());
      json.writeStringField("leastUrgency", wishes.least().word());
      json.writeStringField("leastImportance", wishes.leastImportance().word());
      json.writeBooleanField("digests", wishes.digests());
      json.writeFieldName("filterPolicy");
      json.writeRawValue(FilterPolicy.of(wishes));
      json.writeBooleanField("awaitsConfirmation", isPending());
      json.writeEndObject();
    });
  }

  private String headline() {
    var who = address.protocol().word() + " " + address.text();
    return switch (outcome) {
      case Outcome.Subscribed _ -> "Subscribed: " + who + ".";
      case Outcome.Unchanged _ -> "Nothing changes: " + who + " is subscribed, just so.";
      case Outcome.Updated(var from) ->
          "Updated: "
              + who
              + " was subscribed already"
              + from.map(before -> " (" + before.words() + ")").orElse(", with a filter of its own")
              + ".";
      case Outcome.AskedAgain _ ->
          "Asked again: " + who + " was subscribed already and has not confirmed.";
    };
  }

  private String word() {
    return switch (outcome) {
      case Outcome.Subscribed _ -> "subscribed";
      case Outcome.Unchanged _ -> "unchanged";
      case Outcome.Updated _ -> "updated";
      case Outcome.AskedAgain _ -> "asked-again";
    };
  }

  private boolean isPending() {
    return switch (outcome) {
      case Outcome.Subscribed(var awaits) -> awaits;
      case Outcome.AskedAgain _ -> true;
      case Outcome.Unchanged _, Outcome.Updated _ -> false;
    };
  }

  private List<String> emailWaits() {
    return List.of(
        "It awaits confirmation, and gets nothing before. AWS mails it a link, good for",
        "two days. Have the link copied, not opened, and run:",
        "  deadline-watch subscribe confirm 'LINK'"
            + stack.map(name -> " --stack " + name).orElse(""),
        "Then nobody but this AWS account can end the subscription. Opening the link",
        "confirms too, but then everybody who is forwarded an alert can unsubscribe it.");
  }

  private static List<String> queueWaits() {
    return List.of(
        "It awaits confirmation: the queue is of another account, and SNS has put a",
        "message with a SubscribeURL into it. Take that address and run:",
        "  deadline-watch subscribe confirm 'SubscribeURL'");
  }

  private List<String> queuePolicy() {
    return List.of(
        "Each message's body is the alert document itself (RawMessageDelivery). The",
        "queue's own policy must let the topic in, or nothing arrives, silently:",
        "  {\"Effect\": \"Allow\", \"Principal\": {\"Service\": \"sns.amazonaws.com\"},",
        "   \"Action\": \"sqs:SendMessage\", \"Resource\": \"" + address.text() + "\",",
        "   \"Condition\": {\"ArnEquals\": {\"aws:SourceArn\": \"" + topic + "\"}}}",
        "Where a KMS key of yours encrypts it, the key's policy must allow",
        "sns.amazonaws.com kms:GenerateDataKey and kms:Decrypt.");
  }
}
