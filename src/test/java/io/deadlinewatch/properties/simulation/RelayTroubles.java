package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayException;
import io.deadlinewatch.relay.route.RouteSource;
import io.deadlinewatch.relay.route.RoutesException;
import java.lang.reflect.Method;
import java.time.Duration;

/**
 * Faults of a relay's ports. Their clients give up after some 2.5 s, and a post is over after 7 s:
 * what a turn at a webhook is reckoned with.
 */
final class RelayTroubles implements Troubles {
  private static final Duration OF_A_CLIENT = Duration.ofMillis(1_200);
  private static final Duration OF_A_READ = Duration.ofMillis(2_400);
  private static final Duration OF_A_POST = Duration.ofSeconds(5);
  private static final String POST = "post";

  @Override
  public Fault fitting(Method method, Fault fault) {
    boolean secret = method.getDeclaringClass() == RouteSource.class;
    boolean post = method.getName().equals(POST);
    boolean local = method.getDeclaringClass() == Channel.class && !post;
    return switch (fault) {
      case TIMEOUT_BEFORE, TIMEOUT_AFTER, TIMEOUT_IN_FLIGHT -> local ? Fault.SLOW : fault;
      case THROTTLED, SENT_TWICE -> local || post ? Fault.SLOW : fault;
      case UNREADABLE -> secret ? fault : Fault.SLOW;
      case NONE, SLOW, DEATH_BEFORE, DEATH_AFTER, DEATH_IN_FLIGHT -> fault;
    };
  }

  @Override
  public Fault whenThrottled(Method method) {
    return method.getDeclaringClass() == Channel.class ? Fault.NONE : Fault.THROTTLED;
  }

  @Override
  public Duration longest(Method method) {
    return switch (method.getName()) {
      case POST -> OF_A_POST;
      case "read" -> OF_A_READ;
      default -> OF_A_CLIENT;
    };
  }

  @Override
  public Duration patience(Method method) {
    return longest(method);
  }

  @Override
  public Object noAnswer(Method method) {
    if (method.getName().equals(POST)) {
      return new Outcome.Unknown("no answer in time");
    }
    throw failure(method, "no answer");
  }

  @Override
  public Object throttled(Method method) {
    throw failure(method, "throttled");
  }

  private static RuntimeException failure(Method method, String why) {
    return method.getDeclaringClass() == RouteSource.class
        ? new RoutesException(why)
        : new RelayException(method.getName() + ": " + why, new IllegalStateException());
  }
}
