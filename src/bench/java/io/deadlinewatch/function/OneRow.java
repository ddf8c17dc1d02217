package io.deadlinewatch.function;

import io.deadlinewatch.store.DeadlineStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A store that asks once what is due, and then tells of one row at a time. */
final class OneRow implements InvocationHandler {
  private final DeadlineStore store;
  private final Deque<Object> rows = new ArrayDeque<>();
  private boolean asked;

  private OneRow(DeadlineStore store) {
    this.store = store;
  }

  static DeadlineStore of(DeadlineStore store) {
    return (DeadlineStore)
        Proxy.newProxyInstance(
            OneRow.class.getClassLoader(), new Class<?>[] {DeadlineStore.class}, new OneRow(store));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      if (!method.getName().equals("due")) {
        return method.invoke(store, arguments);
      }
      if (!asked) {
        rows.addAll((List<?>) method.invoke(store, arguments));
        asked = true;
      }
      return rows.isEmpty() ? List.of() : List.of(rows.removeFirst());
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
