package io.deadlinewatch.relay;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.sns.FakeTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A relay with nothing real around it. */
final class RelayFixture implements Channel {
  static final String DESK = "{\"name\": \"desk\", \"url\": \"http://localhost/desk\"}";
  static final String FARM = "{\"name\": \"farm\", \"url\": \"http://localhost/farm\"}";

  final FakeTime time = new FakeTime();
  final MemoryQueue queue = new MemoryQueue(time);
  final MemoryDeliveries deliveries = new MemoryDeliveries();
  final MemoryPace pace = new MemoryPace();
  final List<RelayEvent> events = new ArrayList<>();

  /** The paths that were posted to, in order. */
  final List<String> posts = new ArrayList<>();

  /** What was posted, in order: the ids, and whether it was said to be late. */
  final List<String> told = new ArrayList<>();

  /** How long each call to a store takes. */
  Duration storesTake = Duration.ZERO;

  String secret = "[" + DESK + "]";
  int reads;
  private final Map<String, Runnable> meanwhile = new HashMap<>();
  private final Map<String, Deque<Outcome>> outcomes = new HashMap<>();

  Relay relay() {
    return relay(deliveries);
  }

  Relay relay(Deliveries memory) {
    return new Relay(
        new Channels(List.of(this)),
        new Relay.Ports(
            this::read,
            queue,
            slow(Deliveries.class, memory),
            slow(Pace.class, pace),
            time,
            events::add));
  }

  private <T> T slow(Class<T> port, T store) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              time.pass(storesTake);
              meanwhile("before " + method.getName());
              try {
                var answer = method.invoke(store, arguments);
                meanwhile("after " + method.getName());
                return answer;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  /** Lets something happen once, {@code before} or {@code after} a call of a store. */
  void once(String when, Runnable what) {
    meanwhile.put(when, what);
  }

  private void meanwhile(String when) {
    var what = meanwhile.remove(when);
    if (what != null) {
      what.run();
    }
  }

  /** One message of its own, in an invocation of its own; whether it has done its work. */
  boolean deliver(Relay relay, Alert alert) {
    return deliver(relay, alert, Duration.ofSeconds(28));
  }

  /** The same, in an invocation that lives for so long. */
  boolean deliver(Relay relay, Alert alert, Duration life) {
    var body = FeedBody.addressed("desk", document(alert));
    var message = new FeedMessage("own", "own/1", body, 1, time.instant());
    return relay.handle(List.of(message), time.instant().plus(life)).isEmpty();
  }

  private String read() {
    reads++;
    return secret;
  }

  /** What the next posts to a path come to; all others are delivered. */
  void next(String path, Outcome... some) {
    outcomes.computeIfAbsent(path, _ -> new ArrayDeque<>()).addAll(List.of(some));
  }

  @Override
  public RouteKind kind() {
    return new RouteKind("slack", new WebhookRule("http", Set.of("localhost")));
  }

  @Override
  public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    var path = to.url().uri().getPath();
    posts.add(path);
    told.add(alert.head().id() + (lateness == Lateness.LATE ? " late" : ""));
    var next = outcomes.getOrDefault(path, new ArrayDeque<>()).poll();
    return next == null ? new Outcome.Delivered() : next;
  }

  static String document(Alert alert) {
    return AlertSamples.messages(Medium.FEED, alert).getFirst().body();
  }

  /** One invocation; returns the ids that came back. */
  Set<String> invoke(Relay relay) {
    var batch = queue.receive(10);
    var back = relay.handle(batch, time.instant().plusSeconds(28));
    queue.settle(batch, back);
    return back;
  }

  /** Invokes every second, for so long. */
  void run(Relay relay, Duration duration) {
    for (long second = 0; second < duration.toSeconds() && queue.size() > 0; second++) {
      invoke(relay);
      time.pass(Duration.ofSeconds(1));
    }
  }

  <E extends RelayEvent> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
