package io.deadlinewatch.cli;

/** For whom a command prints. */
enum Format {
  /** For people. */
  text,
  /** For programs: one line of JSON a thing. */
  json
}
