package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** On whose word: what is edited, and what is so, names its source. */
public final class SourceOptions {
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

  @CommandLine.Option(
      names = "--source-official",
      description = "It is the instrument itself, or the host's own page.")
  private boolean isOfficial;

  /** The source, as options write it. */
  public Source source() {
    return source(title, url, published).official(isOfficial);
  }

  /**
   * A source as options write it.
   *
   * @throws RequestException naming the option that is wrong
   */
  public static Source source(String title, String url, @Nullable String published) {
    try {
      return new Source(
          title, url, Optional.ofNullable(published).map(date -> DueText.date("published", date)));
    } catch (RefusedException refused) {
      throw new RequestException("--source-" + refused.getMessage());
    }
  }
}
