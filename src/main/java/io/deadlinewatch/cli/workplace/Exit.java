package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.edit.EditException;
import io.deadlinewatch.local.HomeGoneException;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * How a command ends: one message on standard error, never a stack trace or a library's own text,
 * unless {@code --debug} asks for it.
 */
public final class Exit {
  /** Something that should have worked did not. */
  public static final int FAILED = 1;

  /** The request was wrong. */
  public static final int WRONG_REQUEST = 2;

  /** The option that shows stack traces. */
  public static final String DEBUG = "--debug";

  private static final int MAX_LENGTH = 900;

  private Exit() {}

  public static int wrongRequest(CommandLine.ParameterException wrong, String[] arguments) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return say(
        wrong.getCommandLine(),
        problem(wrong) + meant(wrong) + "; see " + command + " --help",
        WRONG_REQUEST);
  }

  /** A value that is no number, or none of a few words, is told as all other values are. */
  private static String problem(CommandLine.ParameterException wrong) {
    var message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    var word = unmatched(wrong).filter(typed -> !typed.startsWith("-"));
    if (word.isPresent()) {
      return tooMuch(wrong.getCommandLine(), word.get());
    }
    var argument = wrong.getArgSpec();
    var value = wrong.getValue();
    if (argument == null || value == null || !message.startsWith("Invalid value for ")) {
      return message;
    }
    var name =
        argument instanceof CommandLine.Model.OptionSpec option
            ? option.longestName()
            : argument.paramLabel();
    return name + ": " + RefusedException.quoted(value) + wanted(argument, value);
  }

  private static String wanted(CommandLine.Model.ArgSpec argument, String value) {
    if (argument.completionCandidates() != null) {
      return " is none of " + String.join(", ", argument.completionCandidates());
    }
    return value.matches("[-+]?\\d+") ? " is too large" : " is not a whole number";
  }

  /** The command, the option or the value that a word that nobody knows was perhaps meant to be. */
  private static String meant(CommandLine.ParameterException wrong) {
    var argument = wrong.getArgSpec();
    if (argument != null && argument.completionCandidates() != null && wrong.getValue() != null) {
      List<String> known = new ArrayList<>();
      argument.completionCandidates().forEach(known::add);
      return DidYouMean.question(wrong.getValue(), known);
    }
    var command = wrong.getCommandLine();
    return unmatched(wrong)
        .map(typed ->
            DidYouMean.question(
                typed.replaceFirst("=.*", ""),
                typed.startsWith("-")
                    ? command.getCommandSpec().optionsMap().keySet()
                    : command.getSubcommands().keySet()))
        .orElse("");
  }

  /** The first word for which there is no place. */
  private static Optional<String> unmatched(CommandLine.ParameterException wrong) {
    return wrong instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream().findFirst()
        : Optional.empty();
  }

  private static String tooMuch(CommandLine command, String typed) {
    return command.getSubcommands().isEmpty()
        ? RefusedException.quoted(typed) + " is a word too many; put quotes around what has blanks"
        : "there is no command " + RefusedException.quoted(typed);
  }

  public static int failed(
      Exception failure, CommandLine commands, CommandLine.ParseResult parsed) {
    if (parsed.originalArgs().contains(DEBUG)) {
      failure.printStackTrace(new PrintWriter(commands.getErr(), true));
    }
    var message = String.valueOf(failure.getMessage());
    return switch (failure) {
      case DataException wrong -> {
        wrong.problems().forEach(problem -> say(commands, problem, WRONG_REQUEST));
        yield WRONG_REQUEST;
      }
      case RefusedException refused ->
          say(commands, OptionNames.message(refused, parsed), WRONG_REQUEST);
      case RequestException wrong -> {
        wrong.problems().forEach(problem -> say(commands, problem, WRONG_REQUEST));
        yield WRONG_REQUEST;
      }
      case StoreException failed -> say(commands, message + AwsProblems.remedy(failed), FAILED);
      case UnreadableException unreadable ->
          say(commands, message + "; " + MendingWords.of(unreadable), FAILED);
      case EditException edit ->
          say(commands, message, edit.isWrongRequest() ? WRONG_REQUEST : FAILED);
      case FailedException _, HomeGoneException _ -> say(commands, message, FAILED);
      case PlainFailure plain -> say(commands, String.valueOf(plain.getMessage()), FAILED);
      case SdkException failed ->
          say(commands, String.valueOf(AwsProblems.failed("do it", failed).getMessage()), FAILED);
      default -> say(commands, "an error in the program, please report it: " + failure, FAILED);
    };
  }

  private static int say(CommandLine commands, String message, int code) {
    var line = CleanLine.clean(message);
    commands
        .getErr()
        .println(line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...");
    commands.getErr().flush();
    return code;
  }
}
