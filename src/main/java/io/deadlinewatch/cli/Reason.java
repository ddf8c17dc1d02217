package io.deadlinewatch.cli;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Line;
import io.deadlinewatch.deadline.RefusedException;
import io.deadlinewatch.deadline.Source;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Why an edit is made, and on whose word: every edit says both. */
final class Reason {
  @CommandLine.Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "Why, in a sentence; subscribers read it.")
  private String why = "";

  @CommandLine.Option(
      names = "--source-title",
      required = true,
      paramLabel = "TEXT",
      description = "Where it is written: what the page is called.")
  private String title = "";

  @CommandLine.Option(
      names = "--source-url",
      required = true,
      paramLabel = "URL",
      description = "Where it is written: its address.")
  private String url = "";

  @CommandLine.Option(
      names = "--source-published",
      paramLabel = "DATE",
      description = "The date that the page bears.")
  private @Nullable String published;

  /**
   * The edit.
   *
   * @throws RefusedException naming the option that is wrong
   */
  Edit edit(Instant now, String by) {
    return new Edit(now, by, why(), Optional.of(source()));
  }

  String why() {
    return Line.required("--why", why);
  }

  Source source() {
    return source(title, url, published);
  }

  /** A source as options write it. */
  static Source source(String title, String url, @Nullable String published) {
    try {
      return new Source(
          title, url, Optional.ofNullable(published).map(date -> DueText.date("published", date)));
    } catch (RefusedException refused) {
      throw new RequestException("--source-" + refused.getMessage());
    }
  }
}
