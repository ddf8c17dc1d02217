package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.store.StoreException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Set;

/** Faults of the table and of the topics. */
final class SweepTroubles implements Troubles {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final Duration NO_ANSWER = Duration.ofSeconds(3);

  /** Whose answer the client keeps one of, however often it sends the request. */
  private static final Set<String> KNOWN_BY_TOKEN = Set.of("revise", "publish");

  private static final Set<String> READ_WHOLE_ITEMS = Set.of("claim", "records", "revisionsAfter");

  @Override
  public Fault fitting(Method method, Fault fault) {
    var name = method.getName();
    boolean store = !name.equals("publish");
    return switch (fault) {
      case TIMEOUT_BEFORE, TIMEOUT_AFTER, TIMEOUT_IN_FLIGHT, THROTTLED ->
          store ? fault : Fault.SLOW;
      case SENT_TWICE -> KNOWN_BY_TOKEN.contains(name) ? Fault.SLOW : fault;
      case UNREADABLE -> READ_WHOLE_ITEMS.contains(name) ? fault : Fault.SLOW;
      case NONE, SLOW, DEATH_BEFORE, DEATH_AFTER, DEATH_IN_FLIGHT -> fault;
    };
  }

  @Override
  public Fault whenThrottled(Method method) {
    return Fault.THROTTLED;
  }

  @Override
  public Duration longest(Method method) {
    return LONG;
  }

  @Override
  public Duration patience(Method method) {
    return NO_ANSWER;
  }

  @Override
  public Object noAnswer(Method method) {
    throw new StoreException(method.getName() + ": no answer", new IllegalStateException());
  }

  @Override
  public Object throttled(Method method) {
    throw new StoreException(method.getName() + ": throttled", new IllegalStateException());
  }
}
