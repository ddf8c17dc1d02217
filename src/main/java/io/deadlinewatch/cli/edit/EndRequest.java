package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Status;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What settling and cancelling have in common: one deadline by its id, or a track's. */
final class EndRequest {
  @CommandLine.Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The deadline; not with --track.")
  private @Nullable String first;

  @CommandLine.Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUTCOME",
      description = "What became of it, in a sentence; subscribers read it.")
  private @Nullable String second;

  @CommandLine.Option(
      names = "--track",
      paramLabel = "SLUG",
      description = "Instead of ID: every open deadline of a track, each by a revision of its own.")
  private @Nullable String track;

  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  /** Ends it, or them. */
  int end(Workplace workplace, Function<Optional<String>, Status> status) {
    if (track == null) {
      if (first == null) {
        throw new RequestException(
            "ID: is missing; name a deadline, or with --track all of a track");
      }
      return edit.revise(workplace, first, NextState.to(status.apply(Optional.ofNullable(second))));
    }
    if (second != null) {
      throw new RequestException("--track: stands beside an ID; name the one or the other");
    }
    return edit.reviseAll(
        workplace,
        TrackEdit.Scope.notNaming(track, Optional.ofNullable(first)),
        NextState.to(status.apply(Optional.ofNullable(first))));
  }
}
