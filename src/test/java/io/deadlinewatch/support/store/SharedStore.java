package io.deadlinewatch.support.store;

import io.deadlinewatch.store.DeadlineStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A store that many threads ask at once: it does one call at a time, and counts who waits. */
public final class SharedStore implements InvocationHandler {
  private static final Duration ON_THE_WAY = Duration.ofNanos(200_000);

  private final DeadlineStore store;
  private final List<String> calls = new ArrayList<>();
  private final AtomicInteger asking = new AtomicInteger();
  private final AtomicInteger mostAsking = new AtomicInteger();

  public SharedStore(DeadlineStore store) {
    this.store = store;
  }

  public DeadlineStore proxy() {
    return (DeadlineStore)
        Proxy.newProxyInstance(
            DeadlineStore.class.getClassLoader(), new Class<?>[] {DeadlineStore.class}, this);
  }

  /** The names of all calls, in the order in which the store did them. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  public int mostAsking() {
    return mostAsking.get();
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, args);
    }
    mostAsking.accumulateAndGet(asking.incrementAndGet(), Math::max);
    try {
      LockSupport.parkNanos(ON_THE_WAY.toNanos());
      return answer(method, args);
    } finally {
      asking.decrementAndGet();
    }
  }

  private synchronized Object answer(Method method, Object[] args) throws Throwable {
    calls.add(method.getName());
    try {
      return method.invoke(store, args);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
