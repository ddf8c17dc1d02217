package io.deadlinewatch.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The environment variables of a function. It reads on after what is missing or wrong, so that all
 * of it is told at once.
 */
final class Environment {
  /** A table's name. */
  static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_.-]{3,255}");

  /** The ARN of a topic; those of FIFO topics end in {@code .fifo}. */
  static final Pattern TOPIC =
      Pattern.compile("arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}");

  private final Map<String, String> variables;
  private final String who;
  private final String resource;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param who whose they are, as a sentence begins, such as {@code The sweep}
   * @param resource where template.yaml sets them, such as {@code SweepFunction}
   */
  Environment(Map<String, String> variables, String who, String resource) {
    this.variables = Map.copyOf(variables);
    this.who = who;
    this.resource = resource;
  }

  /** A variable that must be there, in a form that {@code what} says. */
  String required(String name, Pattern form, String what) {
    return read(name, form, what, " is '" + value(name) + "', which is not ");
  }

  /** The same where a wrong value is not repeated: somebody may have put a secret there. */
  String unrepeated(String name, Pattern form, String what) {
    return read(name, form, what, " is not ");
  }

  /** A variable that may be left out; one that is blank is. */
  Optional<String> optional(String name) {
    return Optional.of(value(name)).filter(value -> !value.isBlank());
  }

  /** A variable as it is, or what counts where it is not there. */
  String given(String name, String otherwise) {
    return variables.getOrDefault(name, otherwise);
  }

  /** Something else that is wrong. */
  void problem(String problem) {
    problems.add(problem);
  }

  /** Whether nothing is missing or wrong so far. */
  boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Ends the reading.
   *
   * @throws IllegalStateException naming everything that is missing or wrong, and where it is set
   */
  void requireSound() {
    if (!isSound()) {
      throw new IllegalStateException(
          who
              + " cannot start: "
              + String.join("; ", problems)
              + ". template.yaml sets these variables, at "
              + resource
              + ", Environment.");
    }
  }

  private String read(String name, Pattern form, String what, String otherwise) {
    var value = value(name);
    if (value.isBlank()) {
      problem(name + " is not set (" + what + ")");
    } else if (!form.matcher(value).matches()) {
      problem(name + otherwise + what);
    }
    return value;
  }

  private String value(String name) {
    return given(name, "");
  }
}
