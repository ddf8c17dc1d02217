package io.deadlinewatch.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/** Makes the commands, which write to a stream that is handed to them. */
final class Factory implements CommandLine.IFactory {
  private final PrintStream out;

  Factory(PrintStream out) {
    this.out = out;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == PreviewCommand.class
        ? type.cast(new PreviewCommand(out))
        : CommandLine.defaultFactory().create(type);
  }
}
