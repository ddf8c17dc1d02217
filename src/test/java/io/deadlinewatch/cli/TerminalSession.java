package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Terminal;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.sweep.Sweep;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A shell for a story in a terminal, in one process: our commands as operators type them, at a time
 * that goes on by a minute with each; {@code sweep}, which sends to nobody; {@code exit}.
 */
public final class TerminalSession {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final DynamoDbClient dynamo;
  private Instant now = ItemSamples.NOON;

  private TerminalSession(String endpoint) {
    this.dynamo =
        DynamoDbClient.builder()
            .endpointOverride(URI.create(endpoint))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
  }

  /** Reads commands from the terminal until {@code exit}. */
  public static void main(String[] arguments) {
    var session = new TerminalSession(System.getenv("AWS_ENDPOINT_URL"));
    session.warmUp();
    session.run();
    System.exit(0);
  }

  /** The first request of a process takes longest; the story does not wait for it. */
  private void warmUp() {
    store().audience();
  }

  private void run() {
    while (true) {
      var line = System.console().readLine("%s", "$ ");
      if (line == null || line.equals("exit")) {
        return;
      }
      if (line.equals("sweep")) {
        sweep();
      } else if (!line.isBlank()) {
        Main.commandLine(workplace()).execute(words(line.replaceFirst("^deadline-watch ", "")));
      }
      now = now.plusSeconds(60);
    }
  }

  private Workplace workplace() {
    return new Workplace(
        out,
        out,
        System.getenv(),
        () -> now,
        () -> {},
        new Terminal(out, System.getenv()),
        Terminal.style(),
        _ -> new TableAws(dynamo));
  }

  private DynamoStore store() {
    return new DynamoStore(dynamo, System.getenv("DEADLINES_TABLE"), _ -> {});
  }

  private void sweep() {
    List<String> sent = new ArrayList<>();
    new Sweep(
            store(),
            (messages, _) ->
                messages.stream()
                    .<Receipt>map(message -> {
                      sent.add(message.body());
                      return new Receipt.Accepted(message, "m");
                    })
                    .toList(),
            () -> now,
            _ -> {})
        .run(now.plusSeconds(3600));
    out.println("The sweep sends " + sent.size() + " messages.");
  }

  private static String[] words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word ->
            Stream.of(1, 2).map(word::group).filter(text -> text != null).findFirst().orElseThrow())
        .toArray(String[]::new);
  }
}
