package io.deadlinewatch.cli.options;

import picocli.CommandLine;

/** The option of every command that shows something. */
public final class Output {
  /** For whom a command prints. */
  public enum Format {
    /** For people. */
    text,
    /** For programs: one line of JSON a thing. */
    json
  }

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people, or for programs (one line of JSON a thing). Default: text.")
  private Format format = Format.text;

  public boolean isJson() {
    return format == Format.json;
  }
}
