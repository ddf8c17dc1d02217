package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.plan.AlertId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    var feeds = byAlert(messages, Medium.FEED);
    var emails = byAlert(messages, Medium.EMAIL);
    var texts = byAlert(messages, Medium.SMS);
    // By identity: a message holds its alerts, and a digest's every deadline.
    var together = new IdentityHashMap<Message, List<PreviewedAlert>>();
    List<List<PreviewedAlert>> inOrder = new ArrayList<>();
    for (var alert : alerts(messages)) {
      var told =
          new PreviewedAlert(
              alert,
              Optional.ofNullable(feeds.get(alert.id())),
              Optional.ofNullable(emails.get(alert.id())),
              Optional.ofNullable(texts.get(alert.id())));
      together.computeIfAbsent(told.longest(), _ -> began(inOrder)).add(told);
    }
    inOrder.forEach(printer::print);
    return messages.stream().<Receipt>map(m -> new Receipt.Accepted(m, "preview")).toList();
  }

  private static List<PreviewedAlert> began(List<List<PreviewedAlert>> inOrder) {
    List<PreviewedAlert> together = new ArrayList<>();
    inOrder.add(together);
    return together;
  }

  /** Each once, in the order of the feed; then those that only others tell. */
  private static Collection<Alert> alerts(List<Message> messages) {
    Map<AlertId, Alert> alerts = new LinkedHashMap<>();
    messages.stream()
        .sorted(Comparator.comparing(message -> message.medium() != Medium.FEED))
        .flatMap(message -> message.alerts().stream())
        .forEach(alert -> alerts.putIfAbsent(alert.id(), alert));
    return alerts.values();
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
