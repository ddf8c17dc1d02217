package io.deadlinewatch.cli.workplace;

import java.util.Optional;

/** Asks a person. */
@FunctionalInterface
public interface Prompt {
  /** The answer; none where nobody sits at a terminal, or the terminal was closed. */
  Optional<String> ask(String question);
}
