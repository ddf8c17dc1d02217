package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.plan.AlertId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A publisher that accepts everything and shows it: each alert with the messages that tell it. */
public final class ConsolePublisher implements AlertPublisher {
  private final AlertPrinter printer;

  /**
   * @param printer how alerts are shown
   */
  public ConsolePublisher(AlertPrinter printer) {
    this.printer = printer;
  }

  @Override
  public List<Receipt> publish(List<Message> messages, PublishCutoffs publishCutoffs) {
    Map<Optional<Message>, List<PreviewedAlert>> byEmail = new LinkedHashMap<>();
    var emails = byAlert(messages, Medium.EMAIL);
    var texts = byAlert(messages, Medium.SMS);
    for (var feed : messages) {
      if (feed.medium() == Medium.FEED) {
        var alert = feed.alerts().getFirst();
        var email = Optional.ofNullable(emails.get(alert.id()));
        var sms = Optional.ofNullable(texts.get(alert.id()));
        byEmail
            .computeIfAbsent(email, _ -> new ArrayList<>())
            .add(new PreviewedAlert(alert, feed, email, sms));
      }
    }
    byEmail.values().forEach(printer::print);
    return messages.stream().<Receipt>map(m -> new Receipt.Accepted(m, "preview")).toList();
  }

  private static Map<AlertId, Message> byAlert(List<Message> messages, Medium medium) {
    Map<AlertId, Message> byAlert = new HashMap<>();
    for (var message : messages) {
      if (message.medium() == medium) {
        message.alerts().forEach(alert -> byAlert.put(alert.id(), message));
      }
    }
    return byAlert;
  }
}
