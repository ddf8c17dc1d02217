package io.deadlinewatch.simulation;

import io.deadlinewatch.simulation.Choices.Stream;
import io.deadlinewatch.store.StoreException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A port as one process sees it: every call of every method may suffer every fault, so that a new
 * method cannot be forgotten.
 */
final class FaultyPort implements InvocationHandler {
  private static final Object[] NOTHING = {};
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final Duration NO_ANSWER = Duration.ofSeconds(3);

  /** Whose answer the client keeps one of, however often it sends the request. */
  private static final Set<String> KNOWN_BY_TOKEN = Set.of("revise", "publish");

  private static final Set<String> READ_WHOLE_ITEMS = Set.of("claim", "records", "revisionsAfter");

  private final Worker process;
  private final World world;
  private final Scheduler scheduler;
  private final Effect effect;
  private final Runnable meanwhile;

  /** What a call does when it arrives. */
  @FunctionalInterface
  interface Effect {
    /**
     * Does it.
     *
     * @param unreadable whether the item is to make no sense
     */
    Object of(Worker process, Method method, Object[] arguments, boolean unreadable);
  }

  private FaultyPort(
      Worker process, World world, Scheduler scheduler, Effect effect, Runnable meanwhile) {
    this.meanwhile = meanwhile;
    this.process = process;
    this.world = world;
    this.scheduler = scheduler;
    this.effect = effect;
  }

  /**
   * @param meanwhile what somebody else may begin while a call hangs
   */
  static <T> T of(
      Class<T> port,
      Worker process,
      World world,
      Scheduler scheduler,
      Effect effect,
      Runnable meanwhile) {
    var handler = new FaultyPort(process, world, scheduler, effect, meanwhile);
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object @Nullable [] given) {
    Object[] arguments = given == null ? NOTHING : given;
    scheduler.sleep(process, world.latency());
    var fault = world.isThrottled() ? Fault.THROTTLED : fitting(method, world.fault(method));
    if (fault != Fault.NONE) {
      process.traces.suffer(arguments);
      world.statistics().fault(method, fault);
      world.tell(() -> process + ": " + fault + " at " + method.getName());
    }
    return suffer(fault, method, arguments);
  }

  private static Fault fitting(Method method, Fault fault) {
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

  private Object suffer(Fault fault, Method method, Object[] arguments) {
    return switch (fault) {
      case NONE -> effect(method, arguments);
      case SLOW -> {
        pause(LONG);
        yield effect(method, arguments);
      }
      case DEATH_BEFORE -> throw new Death("before " + method.getName());
      case DEATH_AFTER -> {
        effect(method, arguments);
        throw new Death("after " + method.getName());
      }
      case DEATH_IN_FLIGHT -> {
        sendOff(method, arguments);
        throw new Death("during " + method.getName());
      }
      case TIMEOUT_BEFORE -> throw noAnswer(method);
      case TIMEOUT_AFTER -> {
        effect(method, arguments);
        throw noAnswer(method);
      }
      case TIMEOUT_IN_FLIGHT -> {
        sendOff(method, arguments);
        throw noAnswer(method);
      }
      case THROTTLED -> {
        world.throttle();
        throw new StoreException(method.getName() + ": throttled", new IllegalStateException());
      }
      case SENT_TWICE -> {
        effect(method, arguments);
        pause(LONG);
        yield effect(method, arguments);
      }
      case UNREADABLE -> effect.of(process, method, arguments, true);
    };
  }

  private Object effect(Method method, Object[] arguments) {
    return effect.of(process, method, arguments, false);
  }

  private void sendOff(Method method, Object[] arguments) {
    world.inFlight(() -> effect(method, arguments));
  }

  private StoreException noAnswer(Method method) {
    pause(NO_ANSWER);
    return new StoreException(method.getName() + ": no answer", new IllegalStateException());
  }

  private void pause(Duration most) {
    if (world.strikes(3)) {
      meanwhile.run();
    }
    scheduler.sleep(process, world.upTo(Stream.FAULTS, most));
  }
}
