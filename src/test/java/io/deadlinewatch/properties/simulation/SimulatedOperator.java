package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.edit.EditException;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.text.RefusedException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One edit by a person, who tries again where the store fails, a few times. */
final class SimulatedOperator {
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final int PATIENCE = 3;
  private static final int MOST_DEADLINES = 6;

  private final World world;
  private final Model model;
  private final Inventions inventions;

  /** What an operator does with a store. */
  @FunctionalInterface
  interface Task {
    /** Does it, once. */
    void with(DeadlineStore store, Editor editor, Edit edit);
  }

  private enum Kind {
    NOTHING,
    MOVE,
    MOVE_ALONE,
    WORDS,
    LEADS,
    CERTAINTY,
    SETTLE,
    CANCEL,
    REOPEN,
    ADD,
    AUDIENCE,
    FACT
  }

  SimulatedOperator(World world, Model model, Inventions inventions) {
    this.world = world;
    this.model = model;
    this.inventions = inventions;
  }

  /** The next edit, drawn before anybody begins with it. */
  Task next() {
    var kind = Kind.values()[inventions.below(Kind.values().length)];
    var ids = List.copyOf(model.lives().keySet());
    if (kind == Kind.NOTHING || (ids.isEmpty() && kind != Kind.ADD)) {
      return (_, _, _) -> {};
    }
    world.statistics().count("edits");
    return switch (kind) {
      case ADD -> ids.size() < MOST_DEADLINES ? add("d" + ids.size()) : fact();
      case AUDIENCE -> audience(inventions.audience());
      case FACT -> fact();
      default -> revise(inventions.one(ids), kind);
    };
  }

  /** Writes an audience and plans everything anew. */
  Task audience(Audience audience) {
    return (_, editor, _) -> {
      editor.changeAudience(audience);
      if (model.replanning().equals(Optional.of(audience))) {
        model.replanning(Optional.empty());
      }
    };
  }

  /** Works at a task; gives up after a while. */
  void work(Worker process, Scheduler scheduler, DeadlineStore store, Task task) {
    var editor = new Editor(store, process.clock(), () -> scheduler.sleep(process, A_MOMENT));
    var why = "Because of " + process.name();
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      try {
        var edit = new Edit(process.clock().instant(), "op", why, inventions.source());
        task.with(store, editor, edit);
        return;
      } catch (StoreException failed) {
        world.tell(() -> process + ": " + failed.getMessage());
        scheduler.sleep(process, A_MOMENT);
      } catch (EditException | RefusedException refused) {
        world.tell(() -> process + ": " + refused.getMessage());
        return;
      }
    }
  }

  private Task add(String id) {
    var deadline = inventions.deadline(id, world.now());
    return (_, editor, edit) -> editor.add(deadline, edit);
  }

  private Task fact() {
    var text = "Fact " + inventions.below(1_000);
    var source = inventions.source().orElseThrow();
    var today = LocalDate.ofInstant(world.now(), ZoneOffset.UTC);
    var statement = new Statement(text, today, source);
    return (store, _, _) -> store.save(new Fact("f", "truce", statement, Optional.empty()));
  }

  private Task revise(String id, Kind kind) {
    var change = change(id, kind);
    return (_, editor, edit) -> editor.revise(id, change, edit);
  }

  private UnaryOperator<Deadline> change(String id, Kind kind) {
    var due = inventions.due(world.now());
    var leads = inventions.leads(due);
    var title = inventions.title(id);
    var certainty = inventions.one(List.of(Certainty.values()));
    return switch (kind) {
      case MOVE -> d -> timed(d, new Timing(due, d.certainty(), leads));
      case MOVE_ALONE -> d -> timed(d, new Timing(due, d.certainty(), d.timing().leads()));
      case LEADS -> d -> timed(d, new Timing(d.due(), d.certainty(), leads));
      case CERTAINTY -> d -> timed(d, new Timing(d.due(), certainty, d.timing().leads()));
      case SETTLE -> d -> ended(d, new Status.Settled(Optional.of("Done, " + title)));
      case CANCEL -> d -> ended(d, new Status.Cancelled(Optional.empty()));
      case REOPEN -> d -> ended(d, new Status.Open());
      default -> d -> new Deadline(d.id(), d.track(), titled(d, title), d.timing(), d.status());
    };
  }

  private static Wording titled(Deadline d, String title) {
    var wording = d.wording();
    return new Wording(title, wording.authority(), wording.consequence(), wording.sources());
  }

  private static Deadline timed(Deadline d, Timing timing) {
    return new Deadline(d.id(), d.track(), d.wording(), timing, d.status());
  }

  private static Deadline ended(Deadline d, Status status) {
    return new Deadline(d.id(), d.track(), d.wording(), d.timing(), status);
  }
}
