package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.HeldOutput;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Prompt;
import java.util.List;
import picocli.CommandLine;

/** Runs a command; one whose output may be long hands it to a pager at a terminal. */
final class Paging implements CommandLine.IExecutionStrategy {
  /** The option that does without. */
  static final String NO_PAGER = "--no-pager";

  private final CommandLine.IExecutionStrategy running = new CommandLine.RunLast();
  private final HeldOutput out;
  private final Prompt prompt;

  Paging(HeldOutput out, Prompt prompt) {
    this.out = out;
    this.prompt = prompt;
  }

  @Override
  public int execute(CommandLine.ParseResult parsed) {
    if (!isPaged(parsed.asCommandLineList()) || parsed.originalArgs().contains(NO_PAGER)) {
      return running.execute(parsed);
    }
    out.hold();
    try {
      return running.execute(parsed);
    } finally {
      out.release(prompt::page);
    }
  }

  private boolean isPaged(List<CommandLine> commands) {
    return prompt.isTerminal() && commands.getLast().getCommand() instanceof Paged;
  }
}
