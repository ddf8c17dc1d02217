package io.deadlinewatch.properties.simulation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Work that can be left in its middle and gone on with, on the thread of whoever goes on: what the
 * JDK makes its virtual threads of. With threads, each change from one process to another wakes a
 * thread and puts one to sleep, a hundred thousand times a test. {@code jdk.internal.vm} must be
 * exported: {@code --add-exports java.base/jdk.internal.vm=ALL-UNNAMED}, as the build does.
 */
final class Coroutine {
  private static final MethodHandle NEW;
  private static final MethodHandle RUN;
  private static final MethodHandle YIELD;
  private static final Object SCOPE;

  static {
    try {
      var lookup = MethodHandles.lookup();
      var continuation = Class.forName("jdk.internal.vm.Continuation");
      var scope = Class.forName("jdk.internal.vm.ContinuationScope");
      var ofScope = MethodType.methodType(void.class, scope, Runnable.class);
      NEW =
          lookup
              .findConstructor(continuation, ofScope)
              .asType(MethodType.methodType(Object.class, Object.class, Runnable.class));
      RUN =
          lookup
              .findVirtual(continuation, "run", MethodType.methodType(void.class))
              .asType(MethodType.methodType(void.class, Object.class));
      YIELD =
          lookup
              .findStatic(continuation, "yield", MethodType.methodType(boolean.class, scope))
              .asType(MethodType.methodType(boolean.class, Object.class));
      SCOPE = scope.getConstructor(String.class).newInstance("simulation");
    } catch (ReflectiveOperationException inaccessible) {
      throw new ExceptionInInitializerError(inaccessible);
    }
  }

  private final Object continuation;

  Coroutine(Runnable work) {
    try {
      this.continuation = NEW.invokeExact(SCOPE, work);
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Goes on with the work, until it leaves off or has ended. */
  void goOn() {
    try {
      RUN.invokeExact(continuation);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Called by the work: leaves off, until somebody goes on with it. */
  static void leaveOff() {
    try {
      boolean _ = (boolean) YIELD.invokeExact(SCOPE);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
