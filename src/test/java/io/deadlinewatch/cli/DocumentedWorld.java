package io.deadlinewatch.cli;

import static java.util.Map.entry;

import io.deadlinewatch.build.MarkdownPage;
import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.local.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the commands of a page find: its files, a stack with all its parts, a home and a Register.
 */
final class DocumentedWorld implements AutoCloseable {
  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:";
  private static final Map<String, String> STACK =
      Map.of(
          "DeadlinesTableName", "deadlines",
          "FeedTopicArn", TOPIC + "feed",
          "EmailTopicArn", TOPIC + "email",
          "SmsTopicArn", TOPIC + "sms",
          "FeedDeadLetterQueueUrl", "dead",
          "FeedQueueUrl", "feed",
          "RoutesSecretArn", "routes");

  /** What stands for what readers put there themselves. */
  private static final Map<String, String> STANDS_FOR =
      Map.ofEntries(
          entry("STACK", "NAME"),
          entry("TABLE", "deadlines"),
          entry("LINK", link()),
          entry("ROUTE", "trade-desk"),
          entry("ID", "us-cn-truce"),
          entry("ADDRESS", "ops@example.org"),
          entry("NUMBER", "+12025550123"),
          entry("ZONE", "Europe/Berlin"),
          entry("TIME", "08:00"),
          entry("DATE", "2025-10-01"),
          entry("DAYS", "MON-FRI"),
          entry("FILE", "routes.json"));

  private static final String NOTICES =
      "{\"count\":2,\"results\":[%s,%s]}".formatted(notice("2025-05000"), notice("2025-05001"));

  private static final String QUERIES =
      "[{\"name\":\"a\",\"track\":\"tariffs\",\"conditions\":{\"agencies\":[\"x\"]}}]";

  private final CommandBench bench = new CommandBench();
  private final RegisterServer register = new RegisterServer(_ -> RegisterServer.Reply.ok(NOTICES));
  private final Path folder;

  DocumentedWorld(Path folder, Instant now) throws IOException {
    this.folder = folder;
    bench.now = now;
    bench.environment.clear();
    bench.environment.put("DEADLINES_STACK", "NAME");
    bench.prompt = _ -> Optional.of("yes");
    bench.stacks.put("NAME", STACK);
    bench.inspection = Optional.of(new BenchInspection(bench));
    bench.publisher =
        (messages, _) ->
            messages.stream().<Receipt>map(message -> new Receipt.Accepted(message, "m")).toList();
    Home.make(folder.resolve("office")).close();
    for (var page : MarkdownPage.all()) {
      for (var block : page.blocks()) {
        if (block.marker().contains(".")) {
          Files.writeString(folder.resolve(block.marker()), block.text());
        }
      }
    }
    Files.writeString(folder.resolve("queries.json"), QUERIES);
    Files.writeString(folder.resolve("texts.jsonl"), "{\"id\":\"a\",\"text\":\"Due May 1.\"}\n");
    bench.relay.routes = Files.readString(folder.resolve("routes.json"));
  }

  /** As a watch is that has run for a while. */
  DocumentedWorld filled() {
    require(bench.run("import", file("deadlines.yaml"), "--known", "--yes"));
    for (var address : List.of("email ops@example.org", "sms +12025550123 --calling-codes 1")) {
      var words = "subscribe " + address + " --yes";
      require(bench.run(words.split(" ", -1)));
    }
    bench.subscriptions.confirm("ops@example.org");
    var letters = bench.relay.box.letters;
    letters.add(FakeRelay.letter("a1", "trade-desk", Optional.of("HTTP 404")));
    letters.add(FakeRelay.letter("us-cn-truce", "farm-coop", Optional.empty()));
    return this;
  }

  private static void require(CommandBench.Run run) {
    if (run.code() != 0) {
      throw new IllegalStateException(run.toString());
    }
  }

  /** Runs a command as it stands there, in the folder. */
  CommandBench.Run run(ShellLine line) throws IOException {
    List<String> words = new ArrayList<>();
    for (var word : line.words()) {
      var meant = STANDS_FOR.getOrDefault(word, word);
      boolean isWritten = !words.isEmpty() && words.getLast().equals("--out");
      words.add(isWritten || Files.exists(folder.resolve(meant)) ? file(meant) : meant);
    }
    if (words.getFirst().equals("collect") && !words.contains("read")) {
      words.addAll(List.of("--api", register.api()));
      if (!words.contains("--queries")) {
        words.addAll(List.of("--queries", file("queries.json")));
      }
    }
    var run = bench.run(words.toArray(String[]::new));
    if (line.keptIn().isPresent()) {
      Files.writeString(folder.resolve(line.keptIn().get()), run.out());
    }
    return run;
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static String notice(String number) {
    return """
    {"document_number":"%1$s","title":"Notice","action":"Notice.",
     "dates":"Comments are due by 5 p.m. EST on December 9, 2026.",
     "publication_date":"2026-11-03","comments_close_on":"2026-12-09",
     "html_url":"https://www.federalregister.gov/d/%1$s"}
    """
        .formatted(number);
  }

  private static String link() {
    return "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn="
        + TOPIC
        + "email&Token="
        + "a1".repeat(40);
  }

  @Override
  public void close() {
    register.close();
  }
}
