package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.Pause;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  /** Prints a sentence, broken between words where somebody reads it at a terminal. */
  public void say(String sentence) {
    if (prompt.isTerminal()) {
      Width.hanging(sentence, columns()).forEach(out::println);
    } else {
      out.println(sentence);
    }
  }

  /** Where messages go to, broken in the same way. */
  public PrintWriter messages() {
    return prompt.isTerminal()
        ? new WrappedWriter(err, this::columns)
        : new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** How many columns there are to print in. */
  public int columns() {
    return prompt.columns();
  }

  /** The same workplace, with another stream for results. */
  public Workplace printingTo(PrintStream results) {
    return new Workplace(results, err, environment, clock, pause, prompt, style, aws);
  }

  /** The same workplace, whose streams go through something first. */
  public Workplace through(UnaryOperator<PrintStream> streams) {
    return new Workplace(
        streams.apply(out), streams.apply(err), environment, clock, pause, prompt, style, aws);
  }

  /** The same workplace, whose output cannot steer the terminal that it goes to. */
  public Workplace filtered() {
    return through(stream -> TerminalFilter.over(stream, style));
  }
}
