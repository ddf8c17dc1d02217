package io.deadlinewatch.local.settings;

import io.deadlinewatch.text.RefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the environment's values in the place of {@code ${NAME}}, and shows none of them. */
final class Variables {
  private static final Pattern USE = Pattern.compile("\\$\\{([^}]*)}?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final String UNSET =
      ", which is not set; set it where the watch, or this command, is begun";

  private final Map<String, String> environment;

  Variables(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * The text with the values in it.
   *
   * @param field for messages
   * @throws RefusedException where one is missing
   */
  String filled(String field, String text) {
    return USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(field, use.group())));
  }

  /** Whether it is a variable that is missing, of which only whoever posts has need. */
  static boolean isUnset(String problem) {
    return problem.endsWith(UNSET);
  }

  private String value(String field, String use) {
    boolean isWhole = use.endsWith("}");
    var name = isWhole ? use.substring(2, use.length() - 1) : "";
    if (!NAME.matcher(name).matches()) {
      throw new RefusedException(
          field, "has ${ without the name of a variable and } behind it; write ${NAME}");
    }
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new RefusedException(field, "needs the variable " + name + UNSET));
  }
}
