package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.options.DueOptions;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Flag;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Adds a deadline, which is announced. */
@CommandLine.Command(
    name = "add",
    description = "Adds a deadline and announces it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch add cn-soy-12mmt --track agriculture --certainty tentative \\",
      "    --title \"China to have bought 12 MMT of US soybeans\" --through 2025-12-31 \\",
      "    --zone Asia/Shanghai --leads P30D,P7D --why \"The White House fact sheet\" \\",
      "    --source-title \"Fact sheet\" --source-url https://example.org/eo"
    })
public final class AddCommand implements Callable<Integer> {
  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "ID", description = "A slug, such as us-cn-truce.")
  private String id = "";

  @CommandLine.Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description = "What runs out, begins or takes place, in a line.")
  private String title = "";

  @CommandLine.Option(
      names = "--track",
      required = true,
      paramLabel = "SLUG",
      description = "The thread that it belongs to, such as truce.")
  private String track = "";

  @CommandLine.Option(
      names = "--certainty",
      required = true,
      paramLabel = "WORD",
      description = "threatened, tentative or scheduled.")
  private String certainty = "";

  @CommandLine.Option(
      names = "--authority",
      paramLabel = "TEXT",
      description = "Who decides, or by which instrument.")
  private @Nullable String authority;

  @CommandLine.Option(
      names = "--consequence",
      paramLabel = "TEXT",
      description = "What happens then.")
  private @Nullable String consequence;

  @CommandLine.Option(
      names = "--action",
      paramLabel = "TEXT",
      description = "What a reader can do, where and until when.")
  private @Nullable String action;

  @CommandLine.Option(
      names = "--importance",
      paramLabel = "WORD",
      description = "major, normal or minor. Default: normal.")
  private String importance = Importance.NORMAL.word();

  @CommandLine.Option(
      names = "--awaits-outcome",
      paramLabel = "true|false",
      description = "false where reaching it is all that happens. Default: true.")
  private String awaitsOutcome = "true";

  @CommandLine.Option(
      names = "--leads",
      split = ",",
      paramLabel = "LEAD",
      description = "How long before reminders go out: P30D,P1W,PT6H.")
  private List<String> leads = List.of();

  @CommandLine.Mixin private DueOptions due = new DueOptions();
  @CommandLine.Mixin private EditRequest edit = new EditRequest();

  public AddCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var moment = due.text().read(Optional.empty());
    return edit.add(
        workplace,
        source ->
            new Deadline(
                id,
                new Classification(
                    track,
                    Importance.parse("--importance", importance),
                    Flag.parse("--awaits-outcome", awaitsOutcome)),
                new Wording(
                    title,
                    Optional.ofNullable(authority),
                    Optional.ofNullable(consequence),
                    Optional.ofNullable(action),
                    List.of(source)),
                new Timing(
                    moment,
                    Certainty.parse("--certainty", certainty),
                    leads.stream().map(Lead::parse).toList()),
                new Status.Open()),
        due);
  }
}
