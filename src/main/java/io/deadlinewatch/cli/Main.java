package io.deadlinewatch.cli;

import io.deadlinewatch.cli.collect.CollectCommand;
import io.deadlinewatch.cli.collect.DraftCommand;
import io.deadlinewatch.cli.collect.DraftsCommand;
import io.deadlinewatch.cli.doctor.DoctorCommand;
import io.deadlinewatch.cli.doctor.StatusCommand;
import io.deadlinewatch.cli.edit.AddCommand;
import io.deadlinewatch.cli.edit.AmendCommand;
import io.deadlinewatch.cli.edit.AudienceCommand;
import io.deadlinewatch.cli.edit.CancelCommand;
import io.deadlinewatch.cli.edit.FactCommand;
import io.deadlinewatch.cli.edit.MoveCommand;
import io.deadlinewatch.cli.edit.ReopenCommand;
import io.deadlinewatch.cli.edit.RepairCommand;
import io.deadlinewatch.cli.edit.RetractCommand;
import io.deadlinewatch.cli.edit.SettleCommand;
import io.deadlinewatch.cli.files.BoardCommand;
import io.deadlinewatch.cli.files.CheckCommand;
import io.deadlinewatch.cli.files.ExportCommand;
import io.deadlinewatch.cli.files.ImportCommand;
import io.deadlinewatch.cli.files.PreviewCommand;
import io.deadlinewatch.cli.look.AlertsCommand;
import io.deadlinewatch.cli.look.ConfigCommand;
import io.deadlinewatch.cli.look.ListCommand;
import io.deadlinewatch.cli.look.LogCommand;
import io.deadlinewatch.cli.look.ShowCommand;
import io.deadlinewatch.cli.look.VersionText;
import io.deadlinewatch.cli.look.WordsCommand;
import io.deadlinewatch.cli.routes.DeadLettersCommand;
import io.deadlinewatch.cli.routes.RoutesCommand;
import io.deadlinewatch.cli.subscribers.SubscribeCommand;
import io.deadlinewatch.cli.subscribers.SubscribersCommand;
import io.deadlinewatch.cli.subscribers.TestAlertCommand;
import io.deadlinewatch.cli.subscribers.UnsubscribeCommand;
import io.deadlinewatch.cli.watch.WatchCommand;
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
    versionProvider = VersionText.class,
    subcommands = {
      CheckCommand.class,
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
      RepairCommand.class,
      FactCommand.class,
      AudienceCommand.class,
      AlertsCommand.class,
      LogCommand.class,
      SubscribeCommand.class,
      SubscribersCommand.class,
      UnsubscribeCommand.class,
      TestAlertCommand.class,
      RoutesCommand.class,
      DeadLettersCommand.class,
      DoctorCommand.class,
      StatusCommand.class,
      PreviewCommand.class,
      BoardCommand.class,
      WatchCommand.class,
      CollectCommand.class,
      DraftsCommand.class,
      DraftCommand.class,
      ConfigCommand.class,
      HelpCommand.class,
      CompletionCommand.class,
      WordsCommand.class
    })
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
    var results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    var out = stream(results);
    var err = stream(new FileOutputStream(FileDescriptor.err));
    int code = commandLine(workplace(out, err)).execute(arguments);
    out.flush();
    err.flush();
    System.exit(results.ended(code, err));
  }

  /** The commands at a workplace. */
  static CommandLine commandLine(Workplace given) {
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
