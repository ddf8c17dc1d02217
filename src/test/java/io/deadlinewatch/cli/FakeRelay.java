package io.deadlinewatch.cli;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.workplace.RelayAws;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.MemoryDeliveries;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayException;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.relay.desk.PostTimes;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.RouteStore;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.subscription.TestAlert;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A relay in memory, for commands. */
final class FakeRelay implements RelayAws {
  final MemoryDeliveries deliveries = new MemoryDeliveries();
  final List<String> posted = new ArrayList<>();
  final Box box = new Box();
  Outcome outcome = new Outcome.Delivered();
  String routes = "[]";
  Optional<Instant> nextPostAt = Optional.empty();
  int version;

  /** Somebody else stores routes between a command's reading and its writing. */
  boolean hasRival;

  /** A TEST that a route did not get. */
  static DeadLetter letter(String id, String route, Optional<String> why) {
    var alert = TestAlert.messages(Set.of(Medium.FEED), Optional.empty(), ItemSamples.NOON);
    var body =
        "{\"schema\":\"deadline-watch/delivery/v1\",\"route\":\"%s\",\"document\":%s}"
            .formatted(route, alert.getFirst().body());
    return new DeadLetter(id, "r", body, why, ItemSamples.NOON);
  }

  @Override
  public RouteStore routes(String secret) {
    return new RouteStore() {
      @Override
      public Stored stored() {
        var stored = new Stored(Optional.of(Integer.toString(version)), routes);
        version += hasRival ? 1 : 0;
        return stored;
      }

      @Override
      public boolean replace(Stored was, String json) {
        boolean stands = was.version().equals(Optional.of(Integer.toString(version)));
        if (stands) {
          routes = json;
          version++;
        }
        return stands;
      }
    };
  }

  @Override
  public MemoryDeliveries deliveries(String table) {
    return deliveries;
  }

  @Override
  public PostTimes postTimes(String table) {
    return _ -> nextPostAt;
  }

  @Override
  public DeadLetterBox deadLetters(String url, String feedUrl) {
    return box;
  }

  @Override
  public Channels channels(InstantSource clock) {
    return new Channels(List.of(new Recording(new SlackChannel().kind())));
  }

  private final class Recording implements Channel {
    private final RouteKind kind;

    Recording(RouteKind kind) {
      this.kind = kind;
    }

    @Override
    public RouteKind kind() {
      return kind;
    }

    @Override
    public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
      posted.add(alert.text());
      return outcome;
    }
  }

  /** Dead letters in memory; what a command does to them is noted in its order. */
  static final class Box implements DeadLetterBox {
    final List<DeadLetter> letters = new ArrayList<>();
    final List<String> deeds = new ArrayList<>();

    /** After so many deeds the connection breaks. */
    int breaksAfter = Integer.MAX_VALUE;

    @Override
    public List<DeadLetter> take(int most, Duration hidden) {
      return new ArrayList<>(letters);
    }

    @Override
    public int depth() {
      return letters.size();
    }

    @Override
    public void leave(DeadLetter letter) {
      deeds.add("leave " + letter.id());
    }

    @Override
    public void sendBack(DeadLetter letter) {
      note("send " + letter.id());
    }

    @Override
    public void delete(DeadLetter letter) {
      note("delete " + letter.id());
      letters.remove(letter);
    }

    private void note(String deed) {
      if (deeds.size() >= breaksAfter) {
        throw new RelayException("cannot do it: broken", null);
      }
      deeds.add(deed);
    }
  }
}
