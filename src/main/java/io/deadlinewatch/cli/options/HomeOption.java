package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.HomeAws;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.local.Home;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A home on this machine, where a command works on one in the place of a table. */
final class HomeOption {
  @CommandLine.Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "The home of a watch on this machine, in the place of a table. Default: the variable"
              + " DEADLINE_WATCH_HOME.")
  private @Nullable String home;

  boolean isNamed() {
    return home != null;
  }

  /** As it was given. */
  Optional<String> given() {
    return Optional.ofNullable(home);
  }

  /** The folder, where the command works on one. */
  Optional<Path> folder(boolean isTableNamed, Map<String, String> environment) {
    return HomeChoice.of(home, isTableNamed, environment);
  }

  HomeAws aws(Path folder, Workplace workplace) {
    return new HomeAws(Home.open(folder), workplace);
  }
}
