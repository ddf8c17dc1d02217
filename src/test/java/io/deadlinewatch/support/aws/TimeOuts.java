package io.deadlinewatch.support.aws;

import java.time.Duration;

/** How long the functions may run, as the template says and nobody else. */
public final class TimeOuts {
  private TimeOuts() {}

  /** Of a function, by its name in the template. */
  public static Duration of(String function) {
    var template = Template.read();
    var own = template.get("Resources", function, "Properties");
    var says = own.has("Timeout") ? own : template.get("Globals", "Function");
    return Duration.ofSeconds(says.get("Timeout").number());
  }
}
