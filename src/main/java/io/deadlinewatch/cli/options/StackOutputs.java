package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.Aws;
import io.deadlinewatch.cli.workplace.FailedException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The outputs of stacks, each stack asked once. */
final class StackOutputs {
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  /** An output that a stack may do without. */
  Optional<String> find(Aws aws, String stack, String output) {
    return Optional.ofNullable(of(aws, stack).get(output)).filter(value -> !value.isBlank());
  }

  /**
   * An output that every stack of ours has.
   *
   * @throws FailedException where this one has not
   */
  String required(Aws aws, String stack, String output) {
    var value = of(aws, stack).get(output);
    if (value == null) {
      throw new FailedException(
          "stack '" + stack + "' has no output " + output + "; is it a stack of Deadline Watch?",
          null);
    }
    return value;
  }

  private Map<String, String> of(Aws aws, String stack) {
    return known.computeIfAbsent(stack, aws::outputs);
  }
}
