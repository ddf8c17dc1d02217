package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.RealAws;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.rehearsal.CannedAws;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * What {@code bin/deadline-watch} has Java watch to make its cache: the commands that people run,
 * so that their classes are in it. AWS is a server of this process; nothing leaves the machine, no
 * file is read or written, and nothing is printed.
 */
public final class Training {
  private static final String NAME = CannedAws.NAME;

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("move", "--help"),
          List.of("no-such-command"),
          List.of("completion"),
          List.of("preview"),
          List.of("preview", "--format", "json", "--to", "2025-11-01T00:00:00Z"),
          List.of("list", "--table", NAME),
          List.of("show", "truce", "--table", NAME),
          List.of("alerts", "--table", NAME),
          List.of("doctor", "--table", NAME));

  private Training() {}

  /** Runs them all, however each ends; the first as it is run by people. */
  public static void main(String[] arguments) throws Exception {
    run();
    System.exit(0);
  }

  /** The exit code of each command, in their order. */
  static List<Integer> run() throws Exception {
    List<Integer> codes = new ArrayList<>();
    try (var server = CannedEndpoint.start()) {
      settings(server.url()).forEach(System::setProperty);
      codes.add(Main.run(nowhere(), nowhere(), "--help"));
      for (var command : COMMANDS) {
        codes.add(Main.commandLine(workplace()).execute(command.toArray(String[]::new)));
      }
    }
    greet();
    return codes;
  }

  /** As the SDK reads them, before what the user has set. */
  private static Map<String, String> settings(String endpoint) {
    return Map.of(
        "aws.endpointUrl",
        endpoint,
        "aws.region",
        "us-east-1",
        "aws.accessKeyId",
        NAME,
        "aws.secretAccessKey",
        NAME,
        "aws.configFile",
        "/dev/null",
        "aws.sharedCredentialsFile",
        "/dev/null");
  }

  private static Workplace workplace() {
    var nowhere = new PrintStream(nowhere(), false, StandardCharsets.UTF_8);
    return new Workplace(
        nowhere,
        nowhere,
        Map.of(),
        () -> CannedAws.NOW,
        () -> {},
        _ -> Optional.empty(),
        Style.PLAIN,
        choice -> new RealAws(nowhere, choice));
  }

  private static OutputStream nowhere() {
    return OutputStream.nullOutputStream();
  }

  /** TLS as far as it goes with nobody there: up to the words that would be sent first. */
  private static void greet() throws GeneralSecurityException, IOException {
    var engine = SSLContext.getDefault().createSSLEngine("localhost", 443);
    engine.setUseClientMode(true);
    engine.wrap(
        ByteBuffer.allocate(0), ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
  }
}
