package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.DueOptions;
import io.deadlinewatch.cli.options.EditOptions;
import io.deadlinewatch.cli.options.FactOptions;
import io.deadlinewatch.cli.options.KnownWords;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.options.ReasonOptions;
import io.deadlinewatch.cli.options.TrackOptions;
import io.deadlinewatch.cli.print.ForesightPrinter;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.edit.ChangedMeanwhileException;
import io.deadlinewatch.edit.EditException;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.edit.Foresight;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * What the edits of a deadline have in common.
 *
 * <ol>
 *   <li>Read the deadline; refuse if the operator saw another revision.
 *   <li>Make its next state, and show what that will cause.
 *   <li>Ask, unless told not to.
 *   <li>Write it, provided that the revision is still the one shown; wait for a sweep that has it.
 * </ol>
 */
public final class EditRequest {
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ReasonOptions reasonOptions = new ReasonOptions();
  @CommandLine.Mixin private FactOptions factOptions = new FactOptions();
  @CommandLine.Mixin private TrackOptions trackOptions = new TrackOptions();
  @CommandLine.Mixin private EditOptions editOptions = new EditOptions();
  @CommandLine.Mixin private Output output = new Output();

  @CommandLine.Option(
      names = "--revision",
      paramLabel = "N",
      description = "The revision that you saw; refused if there is a later one by now.")
  private @Nullable Integer seen;

  /** The revision that the operator saw, if they say it. */
  Optional<Integer> seen() {
    return Optional.ofNullable(seen);
  }

  /** Makes a revision of a deadline. */
  int revise(Workplace workplace, String id, NextState nextState) {
    var reason = reason(workplace);
    var store = connection.store(workplace);
    var item = find(store, id);
    requireSeen(store, item);
    var standing = Standing.of(store, item, reason.at());
    var change = nextState.of(store, standing);
    if (change.to().equals(item.deadline())) {
      throw new RequestException(
          "nothing changes: '"
              + id
              + "' stands so since revision "
              + standing.revision()
              + "; see show "
              + id);
    }
    var edit = change.retraction().map(reason::retracting).orElse(reason);
    var facts =
        Stream.concat(change.facts().stream(), facts(store, standing, change.to()).stream())
            .toList();
    if (change.retraction().isEmpty()) {
      requireTracks(store, Optional.of(item.deadline().track()), change.to(), facts);
    }
    var foreseen = Foresight.of(store, standing, change.to(), edit, facts);
    if (isWanted(workplace, change.to(), foreseen)) {
      write(editor(workplace, store), item, foreseen, change.to(), made(workplace, edit));
      done(workplace, change.to(), foreseen);
    }
    return 0;
  }

  /** Makes the same revision of every open deadline of a track. */
  int reviseAll(Workplace workplace, TrackEdit.Scope scope, NextState nextState) {
    if (seen != null || factOptions.isGiven()) {
      throw new RequestException(
          "--track: takes neither --revision nor --fact, which are of one deadline's edit");
    }
    return new TrackEdit(workplace, connection, editOptions, output)
        .revise(scope, nextState, reason(workplace));
  }

  /** Why, on whose word, and when; by nobody yet. */
  Edit reason(Workplace workplace) {
    return reasonOptions.edit(workplace.clock().instant());
  }

  private Edit made(Workplace workplace, Edit edit) {
    return edit.madeBy(editOptions.maker(workplace, connection.aws(workplace)));
  }

  private List<Fact> facts(OperatorStore store, Standing standing, Deadline to) {
    var today = standing.audience().dateOf(standing.now());
    var occasion = new FactDraft.Occasion(to.track(), today, reasonOptions.source());
    return factOptions.facts(occasion, store::facts);
  }

  private void requireTracks(
      OperatorStore store, Optional<String> before, Deadline to, List<Fact> facts) {
    if (before.filter(to.track()::equals).isEmpty()) {
      trackOptions.require("--track", List.of(to.track()), () -> store);
    }
    var others = facts.stream().map(Fact::track).filter(track -> !track.equals(to.track()));
    trackOptions.require("--fact-track", others.toList(), () -> store);
  }

  private static void write(
      Editor editor, DeadlineItem item, Foresight foreseen, Deadline to, Edit edit) {
    try {
      editor.revise(item, to, edit, foreseen.facts());
    } catch (ChangedMeanwhileException lost) {
      throw LostRace.failed(lost, item.progress().revision() + lost.revisions().size());
    }
  }

  private void requireSeen(OperatorStore store, DeadlineItem item) {
    var id = item.deadline().id();
    int revision = item.progress().revision();
    if (seen == null || seen == revision) {
      return;
    }
    if (seen > revision) {
      throw new RequestException(
          "--revision: '" + id + "' is at revision " + revision + ", not yet at " + seen);
    }
    throw LostRace.failed(
        new ChangedMeanwhileException(id, seen, store.revisionsAfter(id, seen)), revision);
  }

  /** Adds a deadline. */
  int add(Workplace workplace, Function<Source, Deadline> deadline, DueOptions due) {
    var edit = reason(workplace);
    var to = deadline.apply(reasonOptions.source());
    var store = connection.store(workplace);
    if (store.find(to.id()).isPresent()) {
      throw new RequestException(
          "'" + to.id() + "' is taken; choose another id, or change that one: show " + to.id());
    }
    var standing = Standing.ofNone(store, edit.at());
    due.requireAhead(to.due(), standing.audience(), standing.now());
    var facts = facts(store, standing, to);
    requireTracks(store, Optional.empty(), to, facts);
    var foreseen = Foresight.of(store, standing, to, edit, facts);
    if (isWanted(workplace, to, foreseen)) {
      editor(workplace, store).add(to, made(workplace, edit), facts);
      done(workplace, to, foreseen);
    }
    return 0;
  }

  /**
   * A deadline that must be there.
   *
   * @throws EditException where it is not
   */
  public static DeadlineItem find(OperatorStore store, String id) {
    return store
        .find(id)
        .orElseThrow(() ->
            EditException.wrongRequest(
                "there is no deadline "
                    + RefusedException.quoted(id)
                    + DidYouMean.question(id, KnownWords.ids(store))
                    + "; list --all shows them"));
  }

  /** An editor that says when it waits for a sweep. */
  public static Editor editor(Workplace workplace, OperatorStore store) {
    var said = new boolean[1];
    return new Editor(
        store,
        workplace.clock(),
        () -> {
          if (!said[0]) {
            said[0] = true;
            workplace.err().println("A sweep is telling of it; waiting until that is done.");
            workplace.err().flush();
          }
          workplace.pause().aMoment();
        });
  }

  private boolean isWanted(Workplace workplace, Deadline to, Foresight foreseen) {
    if (!output.isJson()) {
      new ForesightPrinter(workplace).print(to, foreseen);
    }
    boolean wanted =
        editOptions.isConfirmed(
            workplace, output, () -> EditQuestion.of(workplace, connection, to, foreseen));
    if (!wanted && output.isJson()) {
      workplace.out().println(ForesightPrinter.json(to, foreseen, false));
    }
    return wanted;
  }

  private void done(Workplace workplace, Deadline to, Foresight foreseen) {
    if (output.isJson()) {
      workplace.out().println(ForesightPrinter.json(to, foreseen, true));
    } else {
      workplace.say(
          "Done: "
              + to.id()
              + " is at revision "
              + foreseen.revision()
              + ". The next sweep, within a minute, tells of it.");
    }
  }
}
