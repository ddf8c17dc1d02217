package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Flag;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.text.Slug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The fields of a deadline that an edit may change, several at once: one revision, one alert. */
public final class FieldOptions {
  @CommandLine.Option(
      names = "--certainty",
      paramLabel = "WORD",
      description = "threatened, tentative or scheduled.")
  private @Nullable String certainty;

  @CommandLine.Option(
      names = "--leads",
      split = ",",
      paramLabel = "LEAD",
      description = "All leads anew, such as P30D,P1W,PT6H; none for no reminders.")
  private @Nullable List<String> leads;

  @CommandLine.Option(names = "--title", paramLabel = "TEXT", description = "Another title.")
  private @Nullable String title;

  @CommandLine.Option(
      names = "--authority",
      paramLabel = "TEXT",
      description = "Who decides, or by which instrument; \"\" for nobody.")
  private @Nullable String authority;

  @CommandLine.Option(
      names = "--consequence",
      paramLabel = "TEXT",
      description = "What happens, in other words; \"\" for nothing.")
  private @Nullable String consequence;

  @CommandLine.Option(
      names = "--action",
      paramLabel = "TEXT",
      description = "What a reader can do, where and until when; \"\" for nothing any more.")
  private @Nullable String action;

  @CommandLine.Option(
      names = "--source",
      paramLabel = "SOURCE",
      description =
          "All its sources anew, each TITLE URL [DATE] [official]; may be repeated; none"
              + " for none.")
  private @Nullable List<String> sources;

  @CommandLine.Option(
      names = "--track",
      paramLabel = "SLUG",
      description = "Another thread; without ID, the one whose open deadlines are changed.")
  private @Nullable String track;

  @CommandLine.Option(
      names = "--importance",
      paramLabel = "WORD",
      description = "major, normal or minor.")
  private @Nullable String importance;

  @CommandLine.Option(
      names = "--awaits-outcome",
      paramLabel = "true|false",
      description = "false where reaching it is all that happens.")
  private @Nullable String awaitsOutcome;

  /** What the options change, with a due moment and a status from elsewhere. */
  public Amendment amendment(DueText due, Optional<Status> status) {
    return new Amendment(
        new Amendment.TimingChange(
            due,
            Optional.ofNullable(certainty).map(word -> Certainty.parse("--certainty", word)),
            Optional.ofNullable(leads).map(FieldOptions::parsedLeads)),
        new Amendment.WordsChange(
            Optional.ofNullable(title),
            Optional.ofNullable(authority),
            Optional.ofNullable(consequence),
            Optional.ofNullable(action),
            Optional.ofNullable(sources).map(FieldOptions::parsedSources)),
        new Amendment.ClassificationChange(
            Optional.ofNullable(track).map(slug -> Slug.track("--track", slug)),
            Optional.ofNullable(importance).map(word -> Importance.parse("--importance", word)),
            Optional.ofNullable(awaitsOutcome).map(word -> Flag.parse("--awaits-outcome", word))),
        status);
  }

  /**
   * The track whose open deadlines are meant, where no deadline is named.
   *
   * @throws RequestException where no track is named either
   */
  public String requiredTrack() {
    return Optional.ofNullable(track)
        .map(slug -> Slug.track("--track", slug))
        .orElseThrow(() ->
            new RequestException(
                "ID: is missing; name a deadline, or with --track all open ones of a track"));
  }

  /** Whether they change what only an open deadline has a use for: how firm, when reminded. */
  public boolean isAboutTheFuture() {
    return certainty != null || leads != null;
  }

  private static List<Lead> parsedLeads(List<String> leads) {
    return leads.equals(List.of("none")) ? List.of() : leads.stream().map(Lead::parse).toList();
  }

  private static List<Source> parsedSources(List<String> sources) {
    return sources.equals(List.of("none"))
        ? List.of()
        : sources.stream().map(text -> SourceText.read("--source", text)).toList();
  }
}
