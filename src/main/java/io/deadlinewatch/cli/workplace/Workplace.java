package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.edit.Pause;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;

/**
 * What a command works with. A command that needs it has a constructor that takes it.
 *
 * @param out for results
 * @param err for progress and warnings
 * @param environment the environment variables
 * @param clock the time
 * @param pause how an edit waits for a sweep
 * @param prompt asks a person
 * @param style of what goes to {@code out}
 * @param aws where the table is, which only what is chosen of AWS says
 */
public record Workplace(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    InstantSource clock,
    Pause pause,
    Prompt prompt,
    Style style,
    Function<AwsChoice, Aws> aws) {
  /** Takes a copy. */
  public Workplace {
    environment = Map.copyOf(environment);
  }

  /** How many columns there are to print in. */
  public int columns() {
    return prompt.columns();
  }

  /** The same workplace, whose output cannot steer the terminal that it goes to. */
  public Workplace filtered() {
    return new Workplace(
        TerminalFilter.over(out, style),
        TerminalFilter.over(err, style),
        environment,
        clock,
        pause,
        prompt,
        style,
        aws);
  }
}
