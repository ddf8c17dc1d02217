package io.deadlinewatch.cli;

import io.deadlinewatch.cli.look.VersionText;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.HeldOutput;
import io.deadlinewatch.cli.workplace.LastingStream;
import io.deadlinewatch.cli.workplace.RealAws;
import io.deadlinewatch.cli.workplace.ResultStream;
import io.deadlinewatch.cli.workplace.Terminal;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.sweep.WallClock;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;

/** The command line: 0 done, 1 failed, 2 the request was wrong; design, "Command line". */
@CommandLine.Command(
    name = "deadline-watch",
    description = "Alerts for policy deadlines.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
public final class Main {
  private static final long BETWEEN_TRIES = 500_000_000L;

  /** Looked at among the arguments, where something goes wrong. */
  @SuppressWarnings("UnusedVariable")
  @CommandLine.Option(
      names = Exit.DEBUG,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Shows the stack trace of what goes wrong.")
  private boolean debug;

  /** Looked at among the arguments, by what runs the command. */
  @SuppressWarnings("UnusedVariable")
  @CommandLine.Option(
      names = Paging.NO_PAGER,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Prints what is longer than the terminal at once.")
  private boolean noPager;

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments));
  }

  /** Runs a command in this process, with what the machine has, and returns its code. */
  static int run(OutputStream toOut, OutputStream toErr, String... arguments) {
    var results = new ResultStream(toOut);
    var out = stream(results);
    var err = stream(toErr);
    int code = commandLine(workplace(out, err)).execute(arguments);
    out.flush();
    err.flush();
    return results.ended(code, err);
  }

  /** The commands at a workplace, to be run; what is named is made then. */
  static CommandLine commandLine(Workplace given) {
    var root = root(given);
    root.getCommandSpec().preprocessor(new Commands());
    return root;
  }

  /** The commands at a workplace, to be looked at. */
  static CommandLine everyCommand(Workplace given) {
    var root = root(given);
    Commands.addAll(root.getCommandSpec());
    return root;
  }

  private static CommandLine root(Workplace given) {
    var held = new HeldOutput(given.out());
    var workplace = given.printingTo(held.stream()).filtered();
    var commands = new CommandLine(new Main(), new Factory(workplace));
    commands.setOut(writer(workplace.out()));
    commands.setErr(workplace.messages());
    commands.setExecutionStrategy(new Paging(held, given.prompt()));
    commands.setParameterExceptionHandler(Exit::wrongRequest);
    commands.setExecutionExceptionHandler(Exit::failed);
    return commands;
  }

  private static Workplace workplace(PrintStream out, PrintStream err) {
    return new Workplace(
        out,
        err,
        System.getenv(),
        WallClock.system(),
        () -> LockSupport.parkNanos(BETWEEN_TRIES),
        new Terminal(out, System.getenv()),
        Terminal.style(),
        choice -> new RealAws(err, choice));
  }

  private static PrintStream stream(OutputStream stream) {
    return new LastingStream(stream);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
