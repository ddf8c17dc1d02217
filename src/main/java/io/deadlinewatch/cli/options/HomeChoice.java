package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a command works on a home on this machine, and on which. */
public final class HomeChoice {
  /** The variable that names it. */
  public static final String VARIABLE = "DEADLINE_WATCH_HOME";

  private HomeChoice() {}

  /**
   * What the command line says goes first.
   *
   * @param home the option, null where it is not given
   * @param isOtherNamed whether the command line names a table, a stack or a profile
   * @throws RequestException where two are named by equals: an edit must not go to the wrong one
   */
  static Optional<Path> of(
      @Nullable String home, boolean isOtherNamed, Map<String, String> environment) {
    if (home != null && isOtherNamed) {
      throw new RequestException(
          "--home: goes without --table, --stack and --profile; name one of them");
    }
    if (home != null) {
      return Optional.of(path("--home", home));
    }
    if (isOtherNamed) {
      return Optional.empty();
    }
    var exported = variable(environment, VARIABLE);
    var other =
        Stream.of("DEADLINES_TABLE", "DEADLINES_STACK")
            .filter(name -> variable(environment, name).isPresent())
            .findFirst();
    if (exported.isPresent() && other.isPresent()) {
      throw new RequestException(
          VARIABLE
              + " and "
              + other.get()
              + " are both set; name one with --home, --table or --stack");
    }
    return exported.map(name -> path(VARIABLE, name));
  }

  /** The folder of an option, or of the variable. */
  public static Optional<Path> of(@Nullable String home, Map<String, String> environment) {
    return Optional.ofNullable(home)
        .map(name -> path("--home", name))
        .or(() -> variable(environment, VARIABLE).map(name -> path(VARIABLE, name)));
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static Path path(String from, String name) {
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException _) {
      // Falls through to the same words.
    }
    throw new RequestException(from + ": is no folder's name; write a path such as office");
  }
}
