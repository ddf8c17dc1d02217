package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;

/** What Lambda tells a handler of its invocation; of all that, only the time that is left. */
final class FakeContext {
  private FakeContext() {}

  static Context withMillis(int left) {
    return (Context)
        Proxy.newProxyInstance(
            FakeContext.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) -> {
              if (method.getName().equals("getRemainingTimeInMillis")) {
                return left;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
