package io.deadlinewatch.properties.simulation;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One test without parameters, run in whatever program it was loaded with. */
final class SingleTest {
  private static final String HOUSE = "io.deadlinewatch.";

  private final Class<?> type;
  private final String method;

  private SingleTest(Class<?> type, String method) {
    this.type = type;
    this.method = method;
  }

  /**
   * A test.
   *
   * @param name the class below the house, {@code #}, and the method
   */
  static SingleTest of(ClassLoader program, String name) throws ClassNotFoundException {
    var parts = name.split("#", 2);
    return new SingleTest(program.loadClass(HOUSE + parts[0]), parts[1]);
  }

  /** Whether an exception or an error ends it. */
  boolean fails() throws ReflectiveOperationException {
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    try {
      run(constructor.newInstance());
      return false;
    } catch (InvocationTargetException _) {
      return true;
    }
  }

  private void run(Object test) throws ReflectiveOperationException {
    call(test, marked(BeforeEach.class));
    try {
      call(test, List.of(type.getDeclaredMethod(method)));
    } finally {
      call(test, marked(AfterEach.class));
    }
  }

  private static void call(Object test, List<Method> methods) throws ReflectiveOperationException {
    for (var each : methods) {
      each.setAccessible(true);
      each.invoke(test);
    }
  }

  private List<Method> marked(Class<? extends Annotation> mark) {
    List<Method> marked = new ArrayList<>();
    for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
      Arrays.stream(each.getDeclaredMethods())
          .filter(one -> one.isAnnotationPresent(mark))
          .forEach(marked::addFirst);
    }
    return marked;
  }
}
