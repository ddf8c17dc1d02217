package io.deadlinewatch.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line; exit codes are the design's: 0 done, 1 failed, 2 the request was wrong. */
@CommandLine.Command(
    name = "deadline-watch",
    description = "Alerts for policy deadlines.",
    mixinStandardHelpOptions = true,
    version = "deadline-watch 1.0.0",
    subcommands = {PreviewCommand.class})
public final class Main {
  private static final int BUFFER = 1 << 16;

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    var out = stream(FileDescriptor.out);
    var err = stream(FileDescriptor.err);
    int code = commandLine(out, err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(out.checkError() && code == 0 ? Exit.FAILED : code);
  }

  /** The commands, writing to these streams. */
  static CommandLine commandLine(PrintStream out, PrintStream err) {
    var commands = new CommandLine(new Main(), new Factory(out));
    commands.setOut(writer(out));
    commands.setErr(writer(err));
    commands.setParameterExceptionHandler(Exit::wrongRequest);
    commands.setExecutionExceptionHandler(Exit::failed);
    return commands;
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
