package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Counts the alerts that go by, before they are shown. */
public final class Tally implements AlertPrinter {
  private final Audience audience;
  private final AlertPrinter then;
  private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
  private final TreeMap<String, List<String>> ids = new TreeMap<>();
  private int alerts;
  private int digests;

  public Tally(Audience audience, AlertPrinter then) {
    this.audience = audience;
    this.then = then;
  }

  @Override
  public void print(List<PreviewedAlert> together) {
    // An SMS after the quiet hours is an alert that was counted before.
    together.stream().filter(told -> told.feed().isPresent()).forEach(told -> count(told.alert()));
    then.print(together);
  }

  private void count(Alert alert) {
    alerts++;
    digests += alert instanceof DigestAlert ? 1 : 0;
    days.merge(audience.dateOf(alert.at()), 1, Integer::sum);
    ids.computeIfAbsent(subject(alert), _ -> new ArrayList<>()).add(alert.id().text());
  }

  /** What an alert is of: a deadline's id, or {@code digest}. */
  public static String subject(Alert alert) {
    return switch (alert) {
      case DeadlineAlert told -> told.deadline().id();
      case DigestAlert digest -> digest.kind();
    };
  }

  /** How many in all, in a sentence. */
  public String words() {
    return alerts == 0
        ? "Nothing is due in this time; another is set with --from and --to."
        : alerts + " alerts, of them " + digests + " digests.";
  }

  public boolean isEmpty() {
    return alerts == 0;
  }

  /** How many on each day that has any, in the audience's zone. */
  public NavigableMap<LocalDate, Integer> days() {
    return new TreeMap<>(days);
  }

  /** The ids of alerts by what they are of. */
  public SequencedMap<String, List<String>> ids() {
    return new TreeMap<>(ids);
  }
}
