package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A port as one process sees it: every call of every method may suffer every fault, so that a new
 * method cannot be forgotten.
 */
final class FaultyPort implements InvocationHandler {
  private static final Object[] NOTHING = {};

  private final Supplier<Worker> caller;
  private final Place place;
  private final World world;
  private final Scheduler scheduler;
  private final Effect effect;

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

  /**
   * Where a port stands.
   *
   * @param troubles how faults show at it
   * @param meanwhile what somebody else may begin while a call hangs
   */
  record Place(World world, Scheduler scheduler, Troubles troubles, Runnable meanwhile) {}

  private FaultyPort(Supplier<Worker> caller, Place place, Effect effect) {
    this.caller = caller;
    this.place = place;
    this.world = place.world();
    this.scheduler = place.scheduler();
    this.effect = effect;
  }

  /**
   * @param caller the process that has the port at the time
   */
  static <T> T of(Class<T> port, Supplier<Worker> caller, Place place, Effect effect) {
    var handler = new FaultyPort(caller, place, effect);
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
    Object[] arguments = given == null ? NOTHING : given;
    if (method.isDefault()) {
      // What a port does by its own calls suffers in each of them.
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    var process = caller.get();
    scheduler.sleep(process, world.latency());
    var fault =
        world.isThrottled(method)
            ? place.troubles().whenThrottled(method)
            : place.troubles().fitting(method, world.fault(method));
    if (fault != Fault.NONE) {
      process.traces.suffer(method, fault, arguments);
      world.statistics().fault(method, fault);
      world.tell(() -> process + ": " + fault + " at " + method.getName());
    }
    return suffer(fault, new Call(process, method, arguments));
  }

  /** A call as it was made. */
  private static final class Call {
    private final Worker process;
    private final Method method;
    private final Object[] arguments;

    Call(Worker process, Method method, Object[] arguments) {
      this.process = process;
      this.method = method;
      this.arguments = arguments;
    }

    String name() {
      return method.getName();
    }
  }

  private Object suffer(Fault fault, Call call) {
    return switch (fault) {
      case NONE -> effect(call);
      case SLOW -> {
        pause(call, longest(call));
        yield effect(call);
      }
      case DEATH_BEFORE -> throw new Death("before " + call.name());
      case DEATH_AFTER -> {
        effect(call);
        throw new Death("after " + call.name());
      }
      case DEATH_IN_FLIGHT -> {
        sendOff(call);
        throw new Death("during " + call.name());
      }
      case TIMEOUT_BEFORE -> noAnswer(call);
      case TIMEOUT_AFTER -> {
        effect(call);
        yield noAnswer(call);
      }
      case TIMEOUT_IN_FLIGHT -> {
        sendOff(call);
        yield noAnswer(call);
      }
      case THROTTLED -> {
        world.throttle();
        yield place.troubles().throttled(call.method);
      }
      case SENT_TWICE -> {
        effect(call);
        pause(call, longest(call));
        yield effect(call);
      }
      case UNREADABLE -> effect.of(call.process, call.method, call.arguments, true);
    };
  }

  private Object effect(Call call) {
    return effect.of(call.process, call.method, call.arguments, false);
  }

  private void sendOff(Call call) {
    world.inFlight(() -> effect(call));
  }

  private Object noAnswer(Call call) {
    pause(call, place.troubles().patience(call.method));
    return place.troubles().noAnswer(call.method);
  }

  private Duration longest(Call call) {
    return place.troubles().longest(call.method);
  }

  private void pause(Call call, Duration most) {
    if (world.strikes(3)) {
      place.meanwhile().run();
    }
    scheduler.sleep(call.process, world.upTo(Stream.FAULTS, most));
  }
}
