package io.deadlinewatch.local.outbox;

import io.deadlinewatch.local.table.TableFile;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.FeedQueue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The queue of a relay in a home's file, and the one for what it gave up. What was put into it is
 * on the disk when the call returns. It keeps SQS's rules, so that a relay need not know where it
 * is: at least once, in any order, hidden from others for as long as somebody is at it.
 */
public final class Outbox implements FeedQueue {
  static final String FEED = "feed";
  static final String DEAD = "dead";

  /** As the template has it; three days of a try each five minutes fit in it. */
  private static final int MOST_RECEIVES = 1_000;

  private static final Duration LEAST_HIDDEN = Duration.ofSeconds(1);

  private final TableFile file;
  private final InstantSource clock;

  /**
   * @param file the caller's; it stays the caller's to close
   */
  public Outbox(TableFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public void send(String body) {
    sendAll(List.of(body));
  }

  /** Puts all of them in, or none. */
  void sendAll(List<String> bodies) {
    var now = clock.instant();
    file.write(connection -> {
      var rows = new OutboxRows(connection);
      for (var body : bodies) {
        rows.add(FEED, body, null, now);
      }
      return bodies.size();
    });
  }

  /**
   * Takes out what can be seen now.
   *
   * @param hidden for so long nobody else gets it; what is not done by then comes back by itself
   */
  public List<FeedMessage> receive(int most, Duration hidden) {
    var now = clock.instant();
    // Looked at first: a write waits for the disk, and mostly there is nothing.
    boolean isEmpty =
        file.read(connection -> new OutboxRows(connection).visible(FEED, 1, now)).isEmpty();
    return isEmpty
        ? List.of()
        : file.write(connection -> {
          var rows = new OutboxRows(connection);
          List<FeedMessage> taken = new ArrayList<>();
          for (var row : rows.visible(FEED, most, now)) {
            if (row.receives() >= MOST_RECEIVES) {
              rows.move(row.id(), DEAD, now);
            } else {
              rows.take(row, now.plus(hidden));
              taken.add(message(row));
            }
          }
          return taken;
        });
  }

  @Override
  public void hide(FeedMessage message, Duration duration) {
    var shown = duration.compareTo(LEAST_HIDDEN) < 0 ? LEAST_HIDDEN : duration;
    var until = clock.instant().plus(shown);
    file.write(connection -> {
      new OutboxRows(connection).hide(message.id(), message.receives(), until);
      return until;
    });
  }

  /** Takes away a message that has done its work. */
  public void delete(FeedMessage message) {
    file.write(connection -> {
      new OutboxRows(connection).delete(message.id(), message.receives());
      return message;
    });
  }

  @Override
  public void bury(String body, String why) {
    var now = clock.instant();
    file.write(connection -> {
      new OutboxRows(connection).add(DEAD, body, why, now);
      return now;
    });
  }

  /** For the one relay that there is, when it begins: what a former one was at comes back now. */
  public void releaseAll() {
    var now = clock.instant();
    file.write(connection -> {
      new OutboxRows(connection).release(FEED, now);
      return now;
    });
  }

  /** How much waits to be handed on, seen or hidden. */
  public int depth() {
    return file.read(connection -> new OutboxRows(connection).count(FEED));
  }

  /** How much was given up. */
  public int givenUp() {
    return file.read(connection -> new OutboxRows(connection).count(DEAD));
  }

  private static FeedMessage message(OutboxRows.Row row) {
    int receives = row.receives() + 1;
    return new FeedMessage(row.id(), row.id() + "/" + receives, row.body(), receives, row.sentAt());
  }
}
