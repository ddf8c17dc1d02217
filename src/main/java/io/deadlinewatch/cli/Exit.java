package io.deadlinewatch.cli;

import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.deadline.RefusedException;
import picocli.CommandLine;

/**
 * How a command ends: one message on standard error, never a stack trace or a library's own text.
 */
final class Exit {
  /** Something that should have worked did not. */
  static final int FAILED = 1;

  /** The request was wrong. */
  static final int WRONG_REQUEST = 2;

  private static final int MAX_LENGTH = 900;

  private Exit() {}

  static int wrongRequest(CommandLine.ParameterException wrong, String[] arguments) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    var problem = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    return say(wrong.getCommandLine(), problem + "; see " + command + " --help", WRONG_REQUEST);
  }

  static int failed(Exception failure, CommandLine commands, CommandLine.ParseResult parsed) {
    return switch (failure) {
      case DataException refused ->
          say(commands, String.valueOf(refused.getMessage()), WRONG_REQUEST);
      case RefusedException refused ->
          say(commands, String.valueOf(refused.getMessage()), WRONG_REQUEST);
      default -> say(commands, "an error in the program, please report it: " + failure, FAILED);
    };
  }

  private static int say(CommandLine commands, String message, int code) {
    var line = message.lines().findFirst().orElse("");
    commands
        .getErr()
        .println(line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...");
    commands.getErr().flush();
    return code;
  }
}
