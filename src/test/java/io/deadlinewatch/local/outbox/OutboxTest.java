package io.deadlinewatch.local.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.local.table.TableFile;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.MemoryDeliveries;
import io.deadlinewatch.relay.MemoryPace;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.channels.KnownChannels;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.subscription.Wishes;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.sns.FakeTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outbox of a home under the contract of topics and queues. */
class OutboxTest implements HandOnContract {
  private static final Duration HIDDEN = Duration.ofMinutes(5);

  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();
  private Path path;
  private TableFile file;
  private int deaths;

  @BeforeEach
  void open() {
    path = folder.resolve("deadlines.db");
    file = TableFile.open(path);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Override
  public AlertPublisher publisher() {
    return new OutboxPublisher(queue());
  }

  @Override
  public Outbox queue() {
    return new Outbox(file, time);
  }

  @Override
  public DeadLetterBox letters() {
    return new OutboxLetters(file, time);
  }

  @Override
  public List<FeedMessage> receive(int expected) {
    if (expected > 0) {
      time.pass(Duration.ofSeconds(1));
    }
    return queue().receive(10, HIDDEN);
  }

  @Override
  public void delete(FeedMessage message) {
    queue().delete(message);
  }

  /** The next has what the disk has at this moment, without a last word of the former. */
  @Override
  public void die() {
    var next = folder.resolve("after-" + ++deaths + ".db");
    try {
      for (var part : List.of("", "-wal")) {
        Files.copy(Path.of(path + part), Path.of(next + part));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    file.close();
    path = next;
    file = TableFile.open(path);
  }

  @Override
  public Map<String, List<String>> heard(Map<String, Wishes> readers, Alert... alerts) {
    var published = AlertSamples.messages(Medium.FEED, alerts);
    publisher().publish(published, time.patience());
    Map<String, List<String>> heard = new LinkedHashMap<>();
    readers.keySet().forEach(name -> heard.put(name, List.of()));
    relayTo(readers).handle(receive(alerts.length), time.instant().plusSeconds(30));
    queue().receive(100, HIDDEN).stream()
        .flatMap(message -> FeedBody.read(message.body()).stream())
        .collect(
            Collectors.groupingBy(
                body -> body.route().orElseThrow(),
                Collectors.mapping(body -> body.alert().head().kind(), Collectors.toList())))
        .forEach((name, kinds) -> heard.put(name, kinds.stream().sorted().toList()));
    return heard;
  }

  private Relay relayTo(Map<String, Wishes> readers) {
    var routes =
        readers.entrySet().stream()
            .map(reader -> route(reader.getKey(), reader.getValue()))
            .collect(Collectors.joining(",", "[", "]"));
    return new Relay(
        KnownChannels.all(time),
        new Relay.Ports(
            () -> routes, queue(), new MemoryDeliveries(), new MemoryPace(), time, _ -> {}));
  }

  private static String route(String name, Wishes wishes) {
    var tracks = wishes.tracks().stream().map(track -> '"' + track + '"').toList();
    return """
    {"name": "%s", "kind": "ntfy", "url": "https://ntfy.example.org/x", %s %s
     "leastUrgency": "%s", "leastImportance": "%s"}\
    """
        .formatted(
            name,
            tracks.isEmpty() ? "" : "\"tracks\": " + tracks + ",",
            wishes.digests() ? "" : "\"kinds\": [\"reminder\", \"reached\", \"changed\"],",
            wishes.least().word(),
            wishes.leastImportance().word());
  }

  @Test
  void whatADeadRelayWasAtComesBackAtOnceAndWhatIsPutOffDoesNot() {
    queue().send("held");
    queue().send("put off");
    var taken = receive(2);
    queue().hide(taken.get(1), Duration.ofMinutes(1));

    queue().releaseAll();

    assertEquals(List.of("held"), bodies(queue().receive(10, HIDDEN)));
    time.pass(Duration.ofMinutes(1));
    assertEquals(List.of("put off"), bodies(queue().receive(10, HIDDEN)));
  }

  @Test
  void whoComesLateTakesNothingAwayFromWhoIsAtItNow() {
    queue().send("one");
    var first = receive(1).getFirst();
    time.pass(HIDDEN);
    var second = receive(1).getFirst();

    queue().delete(first);
    queue().hide(first, Duration.ofHours(1));
    queue().hide(second, Duration.ofSeconds(1));

    assertEquals(List.of("one"), bodies(receive(1)));
  }

  @Test
  void whatIsReceivedAThousandTimesIsADeadLetter() {
    queue().send("one");
    file.write(connection ->
        connection.createStatement().executeUpdate("UPDATE message SET receives = 999"));
    queue().hide(receive(1).getFirst(), Duration.ofSeconds(1));

    assertEquals(List.of(), receive(1));
    assertEquals("one", letters().take(1, HIDDEN).getFirst().body());
  }

  private static List<String> bodies(List<FeedMessage> messages) {
    return messages.stream().map(FeedMessage::body).toList();
  }
}
