package io.deadlinewatch.support;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import java.util.List;

/** Alerts that one sweep tells, for a golden file of that name. */
public record Scenario(String name, Context context, List<Alert> alerts) {
  @Override
  public String toString() {
    return name;
  }
}
