package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.relay.desk.DeadLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which dead letters a command is about. */
final class DeadLetterOptions {
  @CommandLine.Option(
      names = "--route",
      paramLabel = "ROUTE",
      description = "Those of a route only.")
  private @Nullable String route;

  @CommandLine.Option(
      names = "--id",
      paramLabel = "ID",
      description = "This one, as dead-letters list names it, or as it begins; may be repeated.")
  private List<String> ids = new ArrayList<>();

  @CommandLine.Option(names = "--all", description = "All of them.")
  private boolean all;

  /** What is chosen. */
  Predicate<DeadLetter> chosen() {
    if (route == null && ids.isEmpty() && !all) {
      throw new RequestException("which? Say --route ROUTE, --id ID or --all");
    }
    return letter -> isOfRoute(letter) && isNamed(letter);
  }

  private boolean isOfRoute(DeadLetter letter) {
    return route == null || route.equals(letter.route());
  }

  private boolean isNamed(DeadLetter letter) {
    return ids.isEmpty() || ids.stream().anyMatch(letter.id()::startsWith);
  }
}
