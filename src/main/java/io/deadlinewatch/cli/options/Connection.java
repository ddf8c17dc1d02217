package io.deadlinewatch.cli.options;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.MendingWords;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of every command that works on a deployed watch: which table, which stack. */
public final class Connection {
  private static final String TABLE = "DEADLINES_TABLE";
  private static final String STACK = "DEADLINES_STACK";
  private static final String TABLE_OUTPUT = "DeadlinesTableName";
  private static final String QUEUE = "DEAD_LETTER_QUEUE_URL";
  private static final String QUEUE_OUTPUT = "FeedDeadLetterQueueUrl";
  private static final String FEED_QUEUE = "FEED_QUEUE_ARN";
  private static final String FEED_QUEUE_OUTPUT = "FeedQueueArn";

  @CommandLine.Option(
      names = "--table",
      paramLabel = "NAME",
      description = "The table. Default: the variable DEADLINES_TABLE.")
  private @Nullable String table;

  @CommandLine.Option(
      names = "--stack",
      paramLabel = "NAME",
      description =
          "The CloudFormation stack, whose outputs name table and topics. Default: the variable"
              + " DEADLINES_STACK.")
  private @Nullable String stack;

  private final Map<String, Map<String, String>> outputs = new HashMap<>();
  private final List<UnreadableException> leftOut = new ArrayList<>();

  /** The store on the table. */
  public OperatorStore store(Workplace workplace) {
    return workplace
        .aws()
        .store(
            table(workplace),
            problem -> {
              leftOut.add(problem);
              workplace
                  .err()
                  .println("left out: " + problem.getMessage() + "; " + MendingWords.of(problem));
            });
  }

  /** What a list has left out so far, since it cannot be read. */
  public List<UnreadableException> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * The exit code of what lists the table: whoever keeps its output must learn from the code, and
   * not only from a line that no program reads, that it is not all.
   */
  public int ended(Workplace workplace) {
    if (leftOut.isEmpty()) {
      return 0;
    }
    workplace
        .err()
        .println(
            "this is not all: "
                + leftOut.size()
                + (leftOut.size() == 1 ? " item is" : " items are")
                + " left out, as said above");
    return Exit.FAILED;
  }

  /**
   * The table's name.
   *
   * @throws RequestException when neither table nor stack is given
   */
  public String table(Workplace workplace) {
    return Optional.ofNullable(table)
        .or(() -> Optional.ofNullable(stack).map(name -> output(workplace, name, TABLE_OUTPUT)))
        .or(() -> variable(workplace, TABLE))
        .or(() -> variable(workplace, STACK).map(name -> output(workplace, name, TABLE_OUTPUT)))
        .orElseThrow(() ->
            new RequestException(
                "which table? Name it with --table NAME, or its stack with --stack NAME, or set"
                    + " DEADLINES_TABLE (the stack's output DeadlinesTableName) or"
                    + " DEADLINES_STACK"));
  }

  /**
   * A topic's ARN: of the stack that is named, else of the variable that the function has too, else
   * of the stack in DEADLINES_STACK.
   *
   * @throws RequestException when neither is given
   */
  public String topic(Workplace workplace, Medium medium) {
    var word = medium.word();
    var output = medium.capitalised() + "TopicArn";
    var variable = Topics.variable(medium);
    return Optional.ofNullable(stack)
        .map(name -> output(workplace, name, output))
        .or(() -> variable(workplace, variable))
        .or(() -> variable(workplace, STACK).map(name -> output(workplace, name, output)))
        .orElseThrow(() ->
            new RequestException(
                "which "
                    + word
                    + " topic? Name its stack with --stack NAME, or set "
                    + variable
                    + " (the stack's output "
                    + output
                    + ")"));
  }

  /** The dead-letter queue's URL, looked for as a topic is; a stack may have none. */
  public Optional<String> deadLetterQueue(Workplace workplace) {
    return known(workplace, QUEUE_OUTPUT, QUEUE);
  }

  /** The feed queue's ARN, to which dead letters go back; known in the same way. */
  public Optional<String> feedQueueArn(Workplace workplace) {
    return known(workplace, FEED_QUEUE_OUTPUT, FEED_QUEUE);
  }

  /** Whether a table or a stack is named, not only known from a variable. */
  public boolean isNamed() {
    return table != null || stack != null;
  }

  /** The stack whose table it is, if one is named; not that of a variable which gave way. */
  public Optional<String> stack(Workplace workplace) {
    boolean gaveWay = table != null || variable(workplace, TABLE).isPresent();
    return Optional.ofNullable(stack)
        .or(() -> gaveWay ? Optional.empty() : variable(workplace, STACK));
  }

  private Optional<String> known(Workplace workplace, String output, String variable) {
    return Optional.ofNullable(stack)
        .flatMap(name -> given(workplace, name, output))
        .or(() -> variable(workplace, variable))
        .or(() -> variable(workplace, STACK).flatMap(name -> given(workplace, name, output)));
  }

  /** An output that a stack may do without. */
  private Optional<String> given(Workplace workplace, String name, String output) {
    return Optional.ofNullable(outputs(workplace, name).get(output))
        .filter(value -> !value.isBlank());
  }

  private String output(Workplace workplace, String name, String output) {
    var value = outputs(workplace, name).get(output);
    if (value == null) {
      throw new FailedException(
          "stack '" + name + "' has no output " + output + "; is it a stack of Deadline Watch?",
          null);
    }
    return value;
  }

  private Map<String, String> outputs(Workplace workplace, String name) {
    return outputs.computeIfAbsent(name, workplace.aws()::outputs);
  }

  private static Optional<String> variable(Workplace workplace, String name) {
    return Optional.ofNullable(workplace.environment().get(name)).filter(value -> !value.isBlank());
  }
}
