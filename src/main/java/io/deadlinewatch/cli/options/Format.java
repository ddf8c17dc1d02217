package io.deadlinewatch.cli.options;

/** For whom a command prints. */
public enum Format {
  /** For people. */
  text,
  /** For programs: one line of JSON a thing. */
  json
}
