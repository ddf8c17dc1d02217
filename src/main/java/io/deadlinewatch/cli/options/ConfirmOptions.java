package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.Prompt;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The option of commands that ask before they do what people feel. */
public final class ConfirmOptions {
  /**
   * What the asking says.
   *
   * @param left what nothing is where the answer is no
   * @param remedy what to add where nobody can be asked
   */
  private record Texts(String left, String remedy) {
    static final Texts DEED = new Texts("is done", "add --yes");
    static final Texts REHEARSED = new Texts("is done", "add --yes, or --dry-run");
    static final Texts EDIT = new Texts("is written", "add --yes, or --dry-run");
  }

  @CommandLine.Option(names = "--yes", description = "Asks nobody.")
  private boolean yes;

  /**
   * Whether something may be done; never false: whoever says no ends the command.
   *
   * @throws RequestException where nobody can be asked
   * @throws FailedException where the answer is no
   */
  public boolean isAgreed(Workplace workplace, Output output, String question) {
    return isAgreed(workplace, output, () -> question, Texts.DEED);
  }

  /**
   * Whether what was shown is to be written; a dry run asks nobody and writes nothing.
   *
   * @throws RequestException where nobody can be asked
   * @throws FailedException where the answer is no
   */
  public boolean isToWrite(Workplace workplace, Output output, boolean dryRun, String question) {
    return isToWrite(workplace, output, dryRun, () -> question);
  }

  /**
   * The same with a question that is only put together where somebody is asked.
   *
   * @throws RequestException where nobody can be asked
   * @throws FailedException where the answer is no
   */
  public boolean isToWrite(
      Workplace workplace, Output output, boolean dryRun, Supplier<String> question) {
    if (!dryRun) {
      return isAgreed(workplace, output, question, Texts.EDIT);
    }
    if (!output.isJson()) {
      workplace.say("Dry run: nothing is written.");
    }
    return false;
  }

  /**
   * Whether what the question says is to be done; a dry run says the question and asks nobody.
   *
   * @throws RequestException where nobody can be asked
   * @throws FailedException where the answer is no
   */
  public boolean isToDo(Workplace workplace, Output output, boolean dryRun, String question) {
    if (!dryRun) {
      return isAgreed(workplace, output, () -> question, Texts.REHEARSED);
    }
    if (!output.isJson()) {
      workplace.out().println(question);
      workplace.say("Dry run: nothing is done.");
    }
    return false;
  }

  private boolean isAgreed(
      Workplace workplace, Output output, Supplier<String> question, Texts texts) {
    if (yes) {
      return true;
    }
    if (output.isJson()) {
      throw new RequestException("--format json asks nobody: " + texts.remedy());
    }
    var answer =
        workplace
            .prompt()
            .ask(question.get() + " [y/N]")
            .orElseThrow(() ->
                new RequestException(
                    "nothing " + texts.left() + ": nobody can be asked here; " + texts.remedy()));
    if (answer.equals(Prompt.END_OF_INPUT)) {
      throw new FailedException(
          "nothing " + texts.left() + ": the input ended before an answer, which is taken as no",
          null);
    }
    if (!answer.strip().toLowerCase(Locale.ROOT).matches("y|yes")) {
      throw new FailedException("nothing " + texts.left() + ": the answer was no", null);
    }
    return true;
  }
}
