package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.EditOptions;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.print.ForesightPrinter;
import io.deadlinewatch.cli.print.StopNote;
import io.deadlinewatch.cli.subscribers.ReadersLine;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.edit.ChangedMeanwhileException;
import io.deadlinewatch.edit.EditException;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.edit.Foresight;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same edit of every open deadline of a track: all of them are shown, it is asked once, and
 * each is written by itself, as if it were edited alone. What is done already is left alone, so
 * that a run that was cut off is simply made again.
 */
final class TrackEdit {
  private final Workplace workplace;
  private final Connection connection;
  private final OperatorStore store;
  private final EditOptions editOptions;
  private final Output output;
  private final TrackEditPrinter printer;

  TrackEdit(Workplace workplace, Connection connection, EditOptions editOptions, Output output) {
    this.workplace = workplace;
    this.connection = connection;
    this.store = connection.store(workplace);
    this.editOptions = editOptions;
    this.output = output;
    this.printer = new TrackEditPrinter(workplace);
  }

  /**
   * Which deadlines.
   *
   * @param mistaken what stands where an id could have been meant
   */
  record Scope(String track, Optional<String> mistaken) {
    static Scope of(String track) {
      return new Scope(track, Optional.empty());
    }

    static Scope notNaming(String track, Optional<String> mistaken) {
      return new Scope(track, mistaken);
    }
  }

  /** One of them, and what it becomes. */
  record Each(DeadlineItem item, Deadline to, Foresight foreseen) {
    String id() {
      return to.id();
    }
  }

  int revise(Scope scope, NextState nextState, Edit edit) {
    scope
        .mistaken()
        .filter(word -> store.find(word).isPresent())
        .ifPresent(id -> {
          throw new RequestException(
              "--track: stands beside the deadline "
                  + RefusedException.quoted(id)
                  + "; name the one or the other");
        });
    var all = all(scope.track(), nextState, edit);
    if (!output.isJson()) {
      printer.print(scope.track(), all);
    }
    boolean wanted = editOptions.isConfirmed(workplace, output, () -> question(scope.track(), all));
    if (wanted) {
      write(all, edit.madeBy(editOptions.maker(workplace, connection.aws(workplace))));
    } else if (output.isJson()) {
      all.forEach(each ->
          workplace.out().println(ForesightPrinter.json(each.to(), each.foreseen(), false)));
    }
    return 0;
  }

  private String question(String track, List<Each> all) {
    var messages = all.stream().flatMap(each -> each.foreseen().messages().stream()).toList();
    return ReadersLine.of(workplace, connection, messages) + printer.question(track, all);
  }

  private List<Each> all(String track, NextState nextState, Edit edit) {
    var audience = store.audience();
    List<Each> all = new ArrayList<>();
    int open = 0;
    for (var item : store.deadlines()) {
      var before = item.deadline();
      if (before.track().equals(track) && before.status().isOpen()) {
        open++;
        var standing = new Standing(Optional.of(item), audience, edit.at());
        next(nextState, standing, before)
            .filter(to -> !to.equals(before))
            .map(to -> new Each(item, to, Foresight.of(store, standing, to, edit, List.of())))
            .ifPresent(all::add);
      }
    }
    if (all.isEmpty()) {
      throw new RequestException(
          open > 0
              ? "nothing changes: each of the "
                  + open
                  + " open deadlines of '"
                  + track
                  + "' stands so already"
              : TrackOptions.nobody(store, track)
                  .map(unknown -> "--track: " + unknown)
                  .orElse("--track: no deadline of '" + track + "' is open; see list --all"));
    }
    return all;
  }

  /** What one of them refuses, all do: nothing is written then. */
  private Optional<Deadline> next(NextState nextState, Standing standing, Deadline before) {
    try {
      return Optional.of(nextState.of(store, standing).to());
    } catch (RequestException | RefusedException refused) {
      throw new RequestException(before.id() + ": " + refused.getMessage());
    }
  }

  private void write(List<Each> all, Edit edit) {
    var editor = EditRequest.editor(workplace, store);
    List<String> lost = new ArrayList<>();
    var done = new AtomicInteger();
    try (var _ = StopNote.begin(workplace.err(), () -> printer.brokeOff(all, done.get()))) {
      for (var each : all) {
        try {
          write(editor, each, edit);
        } catch (ChangedMeanwhileException | EditException other) {
          lost.add(each.id() + " (" + other.getMessage() + ")");
        } catch (RuntimeException failed) {
          workplace.err().println(printer.brokeOff(all, done.get()));
          throw failed;
        }
        done.incrementAndGet();
      }
    }
    if (!lost.isEmpty()) {
      throw new FailedException(
          "not written: " + String.join(", ", lost) + "; the others are done, run the same again",
          null);
    }
  }

  private void write(Editor editor, Each each, Edit edit) {
    editor.revise(each.item(), each.to(), edit, List.of());
    workplace
        .out()
        .println(
            output.isJson()
                ? ForesightPrinter.json(each.to(), each.foreseen(), true)
                : "Done: " + each.id() + " is at revision " + each.foreseen().revision() + ".");
    workplace.out().flush();
  }
}
