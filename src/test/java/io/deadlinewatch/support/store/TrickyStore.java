package io.deadlinewatch.support.store;

import io.deadlinewatch.store.OperatorStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A store that runs code around named calls, or answers in the store's stead. */
public final class TrickyStore implements InvocationHandler {
  private final OperatorStore store;
  private final Map<String, Runnable> before = new HashMap<>();
  private final Map<String, Runnable> after = new HashMap<>();
  private final Map<String, Function<List<Object>, Optional<Object>>> answers = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final Map<String, List<Object>> last = new HashMap<>();

  public TrickyStore(OperatorStore store) {
    this.store = store;
  }

  /** The store as a sweep or an operator sees it. */
  public OperatorStore proxy() {
    return (OperatorStore)
        Proxy.newProxyInstance(
            OperatorStore.class.getClassLoader(), new Class<?>[] {OperatorStore.class}, this);
  }

  /** Runs at every such call, before the store does it. */
  public void before(String call, Runnable action) {
    before.put(known(call), action);
  }

  /** Runs at every such call, when the store has done it and the caller does not know yet. */
  public void after(String call, Runnable action) {
    after.put(known(call), action);
  }

  /** Answers such calls where there is an answer; the others go to the store. */
  public void answer(String call, Function<List<Object>, Optional<Object>> answer) {
    answers.put(known(call), answer);
  }

  /** Is honest again. */
  public void calm() {
    before.clear();
    after.clear();
    answers.clear();
  }

  /** How often a call was made. */
  public long count(String call) {
    return calls.stream().filter(known(call)::equals).count();
  }

  /** The first argument of the last such call. */
  public Object lastArgument(String call) {
    return last.get(known(call)).getFirst();
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
    var name = method.getName();
    var arguments = args == null ? List.<Object>of() : Arrays.asList(args);
    calls.add(name);
    last.put(name, arguments);
    before.getOrDefault(name, () -> {}).run();
    var instead = answers.getOrDefault(name, _ -> Optional.empty()).apply(arguments);
    var result = instead.isPresent() ? instead.get() : ask(proxy, method, args);
    after.getOrDefault(name, () -> {}).run();
    return result;
  }

  /** What a port does by its own calls is tricked in each of them. */
  private Object ask(Object proxy, Method method, Object[] args) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, args);
    }
    try {
      return method.invoke(store, args);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static String known(String call) {
    if (Arrays.stream(OperatorStore.class.getMethods()).noneMatch(m -> m.getName().equals(call))) {
      throw new IllegalArgumentException("a store has no " + call);
    }
    return call;
  }
}
