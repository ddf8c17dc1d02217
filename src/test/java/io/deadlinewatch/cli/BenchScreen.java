package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Prompt;
import java.util.Optional;

/** The terminal of a bench, as the test has set it. */
final class BenchScreen implements Prompt {
  private final CommandBench bench;

  BenchScreen(CommandBench bench) {
    this.bench = bench;
  }

  @Override
  public Optional<String> ask(String question) {
    return bench.prompt.ask(question);
  }

  @Override
  public boolean clear() {
    return bench.clear.getAsBoolean();
  }

  @Override
  public boolean isTerminal() {
    return bench.pager.isPresent();
  }

  @Override
  public boolean page(String text) {
    return bench.pager.orElseThrow().test(text);
  }

  @Override
  public int columns() {
    return bench.columns;
  }
}
