package io.deadlinewatch.function.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Numbers of one invocation, for CloudWatch: one log line in its embedded metric format
 * (docs.aws.amazon.com, "Specification: CloudWatch embedded metric format"), which needs no call
 * and no right of ours.
 *
 * <p>A stack has ten metrics, which is as many as CloudWatch gives for nothing, and three more with
 * a collector; {@code MetricsTest} counts them. What else is known goes into the line as a plain
 * field, which CloudWatch Logs Insights finds.
 *
 * @param namespace two stacks of one account must not be mixed
 * @param function the value of the only dimension, {@code Function}
 */
public record Metrics(
    String namespace, String function, List<Metric> metrics, SequencedMap<String, Long> fields) {

  /** One metric; the unit is one of CloudWatch's. */
  record Metric(String name, String unit, long value) {
    static Metric count(String name, long value) {
      return new Metric(name, "Count", value);
    }

    static Metric percent(String name, long value) {
      return new Metric(name, "Percent", value);
    }

    static Metric seconds(String name, long value) {
      return new Metric(name, "Seconds", value);
    }
  }

  public Metrics {
    metrics = List.copyOf(metrics);
  }

  static Metrics of(String namespace, String function, Metric... metrics) {
    return new Metrics(namespace, function, List.of(metrics), new LinkedHashMap<>());
  }

  /** The namespace of a stack, if the function knows its own. */
  public static String namespace(Optional<String> stack) {
    return stack.map(name -> "DeadlineWatch/" + name).orElse("DeadlineWatch");
  }

  /** The same, as the template names the stack in {@code STACK_NAME}. */
  public static String namespace(Map<String, String> environment) {
    return namespace(
        Optional.ofNullable(environment.get("STACK_NAME")).filter(name -> !name.isBlank()));
  }
}
