package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.draft.DraftKind;
import io.deadlinewatch.collector.draft.DraftState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Makes the edit that a draft proposes, by the ordinary command with everything filled in. */
@CommandLine.Command(
    name = "accept",
    description = {
      "Runs add, move or cancel with everything filled in from the draft: it shows what the edit"
          + " will cause, and asks. Every option of that command may be given too, and stands in"
          + " place of what the draft has, such as --due, --title, --why, --dry-run and --yes.",
      "draft show says the whole command."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch draft accept 2025-05000-comments --title \"Comments on the rule\""
    })
public final class DraftAcceptCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Option(
      names = "--deadline",
      paramLabel = "ID",
      description = "The deadline that is meant, or the id of a new one.")
  private @Nullable String deadline;

  @CommandLine.Unmatched private List<String> given = new ArrayList<>();
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
  @CommandLine.Mixin private OneDraft oneDraft = new OneDraft();

  public DraftAcceptCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = oneDraft.store(workplace);
    var kept = oneDraft.findOpen(store);
    var draft = kept.draft();
    var meant = Optional.ofNullable(deadline).or(draft::deadline);
    if (meant.isEmpty() && draft.kind() != DraftKind.ADD) {
      throw new RequestException(
          "--deadline: is missing; the document does not say which deadline it means");
    }
    List<String> all = new ArrayList<>(given);
    all.addAll(oneDraft.given());
    int code = run(DraftEdit.of(draft, meant, all));
    if (code == 0 && !given.contains("--dry-run")) {
      OneDraft.keep(store, kept.in(DraftState.ACCEPTED, "", workplace.clock().instant()));
    }
    return code;
  }

  private int run(List<String> command) {
    if (spec == null) {
      throw new IllegalStateException("a command that is run knows itself");
    }
    return spec.root().commandLine().execute(command.toArray(String[]::new));
  }
}
