package io.deadlinewatch.transfer;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.store.OperatorStore;
import java.time.Instant;
import java.util.function.IntConsumer;

/**
 * Carries out a plan: the audience, then each deadline, then the facts. Every revision is a
 * transaction of its own, so that an import can end at any line and be run again.
 */
public final class Importer {
  private final OperatorStore store;
  private final Editor editor;
  private final boolean known;
  private final IntConsumer progress;

  /**
   * @param known whether subscribers know all of it already: nothing is announced then
   * @param progress is told how many deadlines are done
   */
  public Importer(OperatorStore store, Editor editor, boolean known, IntConsumer progress) {
    this.store = store;
    this.editor = editor;
    this.known = known;
    this.progress = progress;
  }

  /**
   * Imports.
   *
   * @param given who imports, and the reason and the source where the file has none
   * @throws io.deadlinewatch.edit.ChangedMeanwhileException when somebody edits one of them
   */
  public void run(ImportPlan plan, Edit given) {
    plan.audience().ifPresent(editor::changeAudience);
    int done = 0;
    for (var added : plan.added()) {
      add(added, given);
      progress.accept(++done);
    }
    for (var changed : plan.changed()) {
      int revision = changed.revision();
      for (var step : changed.steps()) {
        revise(step, revision++, given);
      }
      progress.accept(++done);
    }
    plan.facts().forEach(fact -> store.save(filed(fact, given.at())));
  }

  /** News from now on, but where readers know it, or knew it in other words. */
  private Fact filed(Fact fact, Instant at) {
    boolean isNew = !known && fact.filing().equals(Filing.FROM_THE_FIRST);
    return isNew ? fact.filed(Filing.alone(at)) : fact;
  }

  private void add(ImportPlan.Added added, Edit given) {
    var first = added.steps().getFirst();
    var edit = first.edit(given);
    if (known) {
      editor.addKnown(first.to(), edit, first.facts());
    } else {
      editor.add(first.to(), edit, first.facts());
    }
    int revision = 1;
    for (var step : added.steps().subList(1, added.steps().size())) {
      revise(step, revision++, given);
    }
  }

  private void revise(Step step, int seen, Edit given) {
    var edit = step.edit(given);
    if (known) {
      editor.reviseKnown(step.to().id(), seen, _ -> step.to(), edit, step.facts());
    } else {
      editor.revise(step.to().id(), seen, _ -> step.to(), edit, step.facts());
    }
  }
}
