package io.deadlinewatch.delivery.console;

import java.util.List;

/** Shows alerts. */
@FunctionalInterface
public interface AlertPrinter {
  /** Shows alerts that the same messages tell: at least one. */
  void print(List<PreviewedAlert> together);
}
