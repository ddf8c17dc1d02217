package io.deadlinewatch.properties.simulation;

import java.lang.reflect.Method;
import java.time.Duration;

/** How faults show at a port: which it can suffer, and what its caller sees of them. */
interface Troubles {
  /** What a fault comes to at a method. */
  Fault fitting(Method method, Fault fault);

  /** What happens while everybody is throttled. */
  Fault whenThrottled(Method method);

  /** How long a slow call takes at most. */
  Duration longest(Method method);

  /** How long a caller waits at most for an answer that does not come. */
  Duration patience(Method method);

  /** Returns or throws what a caller gets for no answer. */
  Object noAnswer(Method method);

  /** Returns or throws what a caller gets when it is throttled. */
  Object throttled(Method method);
}
