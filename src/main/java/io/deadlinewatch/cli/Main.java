package io.deadlinewatch.cli;

import io.deadlinewatch.sweep.WallClock;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
    version = "deadline-watch 1.0.0",
    subcommands = {
      ImportCommand.class,
      ExportCommand.class,
      ListCommand.class,
      ShowCommand.class,
      AddCommand.class,
      MoveCommand.class,
      AmendCommand.class,
      SettleCommand.class,
      CancelCommand.class,
      ReopenCommand.class,
      RetractCommand.class,
      FactCommand.class,
      AudienceCommand.class,
      AlertsCommand.class,
      SubscribeCommand.class,
      SubscribersCommand.class,
      UnsubscribeCommand.class,
      TestAlertCommand.class,
      DoctorCommand.class,
      PreviewCommand.class,
      CompletionCommand.class
    })
public final class Main {
  private static final int BUFFER = 1 << 16;
  private static final long BETWEEN_TRIES = 500_000_000L;

  /** Looked at among the arguments, where something goes wrong. */
  @SuppressWarnings("UnusedVariable")
  @CommandLine.Option(
      names = Exit.DEBUG,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Shows the stack trace of what goes wrong.")
  private boolean debug;

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    var out = stream(FileDescriptor.out);
    var err = stream(FileDescriptor.err);
    int code = commandLine(workplace(out, err)).execute(arguments);
    out.flush();
    err.flush();
    System.exit(out.checkError() && code == 0 ? Exit.FAILED : code);
  }

  /** The commands at a workplace. */
  static CommandLine commandLine(Workplace workplace) {
    var commands = new CommandLine(new Main(), new Factory(workplace));
    commands.setOut(writer(workplace.out()));
    commands.setErr(writer(workplace.err()));
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
        question -> Terminal.ask(out, question),
        Terminal.style(),
        new RealAws());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
