package io.deadlinewatch.support.store;

import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.StoreException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A store that fails where a test says so, and whose {@code due} index may lag; everything else it
 * hands on. Calls are named like the methods of {@link DeadlineStore}.
 */
public final class FaultyStore {

  /** When a call fails. */
  public enum Failing {
    /** As throttling does: nothing has happened. */
    BEFORE,
    /** As a time-out may: the write has happened, and nobody was told. */
    AFTER
  }

  private final DeadlineStore inner;
  private final DeadlineStore faulty;
  private final Map<String, Deque<Optional<Failing>>> plans = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private Optional<List<DueEntry>> frozen = Optional.empty();

  /**
   * @param inner the store that does the work
   */
  public FaultyStore(DeadlineStore inner) {
    this.inner = inner;
    this.faulty =
        (DeadlineStore)
            Proxy.newProxyInstance(
                FaultyStore.class.getClassLoader(),
                new Class<?>[] {DeadlineStore.class},
                (_, method, arguments) -> called(method, arguments));
  }

  /** The store to hand to what is under test. */
  public DeadlineStore store() {
    return faulty;
  }

  /** Lets the next so many calls of a name fail; after what was planned for it before. */
  public FaultyStore failNext(String call, Failing failing, int times) {
    return plan(call, Optional.of(failing), times);
  }

  /** Lets the next so many calls of a name pass; after what was planned for it before. */
  public FaultyStore passNext(String call, int times) {
    return plan(call, Optional.empty(), times);
  }

  /** From now on {@code due} gives the rows of this moment, as an index that lags does. */
  public FaultyStore freezeDue(Instant now, int limit) {
    frozen = Optional.of(inner.due(now, limit));
    return this;
  }

  /** The index has caught up. */
  public FaultyStore thawDue() {
    frozen = Optional.empty();
    return this;
  }

  /** The names of the calls so far, failed ones too, in order. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  private FaultyStore plan(String call, Optional<Failing> failing, int times) {
    if (Arrays.stream(DeadlineStore.class.getMethods()).noneMatch(m -> m.getName().equals(call))) {
      throw new IllegalArgumentException("a store has no call '" + call + "'");
    }
    var plan = plans.computeIfAbsent(call, _ -> new ArrayDeque<>());
    for (int i = 0; i < times; i++) {
      plan.add(failing);
    }
    return this;
  }

  private Object called(Method method, Object[] arguments) throws Throwable {
    var name = method.getName();
    calls.add(name);
    var failing = planned(name);
    if (failing.equals(Optional.of(Failing.BEFORE))) {
      throw new StoreException(
          "cannot " + name + ": throttled", new IllegalStateException("as a test asked"));
    }
    var result = handedOn(method, arguments);
    if (failing.equals(Optional.of(Failing.AFTER))) {
      throw new StoreException(
          "cannot " + name + ": no answer in time", new IllegalStateException("as a test asked"));
    }
    return result;
  }

  private Optional<Failing> planned(String call) {
    var plan = plans.get(call);
    return plan == null || plan.isEmpty() ? Optional.empty() : plan.remove();
  }

  private Object handedOn(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("due") && frozen.isPresent()) {
      return frozen.get();
    }
    try {
      return method.invoke(inner, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
