package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.words.Order;
import io.deadlinewatch.deadline.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the most important of the alerts that go by, each with those that its messages tell. */
public final class Highlights implements AlertPrinter {
  private final int most;
  private final Comparator<List<PreviewedAlert>> order;
  private final List<List<PreviewedAlert>> kept = new ArrayList<>();

  /**
   * @param most how many messages are kept
   */
  public Highlights(int most, Audience audience) {
    this.most = most;
    var ofAlerts = Comparator.comparing(PreviewedAlert::alert, Order.ofAlerts(audience));
    this.order =
        Comparator.comparing(
            (List<PreviewedAlert> together) -> together.stream().min(ofAlerts).orElseThrow(),
            ofAlerts);
  }

  @Override
  public void print(List<PreviewedAlert> together) {
    // What the SMS repeats in the morning was told in full the evening before.
    if (together.getFirst().feed().isPresent()) {
      kept.add(together);
      kept.sort(order);
      if (kept.size() > most) {
        kept.removeLast();
      }
    }
  }

  /** The most important first. */
  public List<List<PreviewedAlert>> kept() {
    return List.copyOf(kept);
  }
}
