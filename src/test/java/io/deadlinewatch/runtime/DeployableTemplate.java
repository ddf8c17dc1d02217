package io.deadlinewatch.runtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's template, so changed that it deploys the package. Comments and order stay. */
final class DeployableTemplate {
  private static final Pattern CODE = Pattern.compile("(?m)^( +CodeUri:) \\.$");

  private DeployableTemplate() {}

  /**
   * Changes it.
   *
   * @throws IllegalStateException where it has no such parameter, or no function's code
   */
  static String of(String template, String runtime, String architecture) {
    var code = CODE.matcher(template);
    if (!code.find()) {
      throw new IllegalStateException("template.yaml has no function with `CodeUri: .`");
    }
    var changed = code.replaceAll("$1 function");
    changed = only(changed, "Runtime", runtime);
    return only(changed, "Architecture", architecture);
  }

  /**
   * One value, by default and at all: a stack that exists keeps the values that it had, and then
   * its update is refused instead of started with a Java that it has not got.
   */
  private static String only(String template, String parameter, String value) {
    var changed = property(template, parameter, "Default", value);
    return property(changed, parameter, "AllowedValues", "[" + value + "]");
  }

  private static String property(String template, String parameter, String name, String value) {
    // The parameter's own lines are those that are indented more than its name.
    var pattern =
        Pattern.compile("(?m)(^  %s:\\n(?:    .*\\n)*?    %s:) .*$".formatted(parameter, name));
    var found = pattern.matcher(template);
    if (!found.find()) {
      throw new IllegalStateException(
          "template.yaml has no parameter " + parameter + " with " + name);
    }
    return found.replaceFirst("$1 " + Matcher.quoteReplacement(value));
  }
}
