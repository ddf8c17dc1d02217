package io.deadlinewatch.cli.workplace;

import java.io.PrintStream;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Says that a request is tried again, so that nobody waits before a silent terminal. */
final class RetryLine implements ExecutionInterceptor {
  private static final ExecutionAttribute<Integer> TRIES =
      new ExecutionAttribute<>("DeadlineWatchTries");

  private final PrintStream err;

  RetryLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    var before = attributes.getAttribute(TRIES);
    int tries = before == null ? 1 : before + 1;
    attributes.putAttribute(TRIES, tries);
    if (tries == 2) {
      err.println("AWS asks to go slower, or gives no answer; trying again for some seconds.");
      err.flush();
    }
  }
}
