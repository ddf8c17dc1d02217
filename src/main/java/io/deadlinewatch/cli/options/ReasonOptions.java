package io.deadlinewatch.cli.options;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Why an edit is made, and on whose word: every edit says both. */
public final class ReasonOptions {
  @CommandLine.Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "Why, in a sentence; subscribers read it.")
  private String why = "";

  @CommandLine.Option(
      names = "--headline",
      paramLabel = "TEXT",
      description = "The news in one sentence of at most 100 characters.")
  private @Nullable String headline;

  @CommandLine.Mixin private SourceOptions source = new SourceOptions();

  /**
   * The edit, by nobody yet.
   *
   * @throws RefusedException naming the option that is wrong
   */
  public Edit edit(Instant now) {
    var reason =
        new Reason(
            CleanLine.required("--why", why),
            Optional.of(source()),
            Optional.ofNullable(headline)
                .map(text -> CleanLine.required("--headline", text, Reason.MAX_HEADLINE)));
    return new Edit(now, Maker.UNKNOWN, reason, false);
  }

  public Source source() {
    return source.source();
  }
}
