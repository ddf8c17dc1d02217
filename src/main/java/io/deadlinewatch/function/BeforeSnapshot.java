package io.deadlinewatch.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Rehearses before Lambda takes the snapshot that later instances start from: their first
 * invocation finds every class loaded, and what is called often compiled.
 *
 * <p>Without a snapshot nothing is done, since a rehearsal takes longer than it would save.
 */
final class BeforeSnapshot implements Resource {
  /** Enough for the compiler to have seen what a sweep calls often; more gains little. */
  private static final int TIMES = 50;

  private static final String TABLE = "DEADLINES_TABLE";
  private static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";
  private static final String WITH_SNAPSHOT = "snap-start";

  /** Lambda itself holds them by weak references only. */
  private static final List<Resource> HELD = new ArrayList<>();

  private final Rehearsal rehearsal;
  private final LogLines log;

  BeforeSnapshot(Rehearsal rehearsal, LogLines log) {
    this.rehearsal = rehearsal;
    this.log = log;
  }

  /**
   * Has Lambda do it at the right time, if this instance is one to take a snapshot of.
   *
   * @param environment what the template and Lambda say
   * @param rehearsal the function's, made for the name of its table
   */
  static void rehearse(
      Map<String, String> environment, LogLines log, Function<String, Rehearsal> rehearsal) {
    if (WITH_SNAPSHOT.equals(environment.get(INITIALIZATION))) {
      var table = environment.getOrDefault(TABLE, "");
      var resource = new BeforeSnapshot(rehearsal.apply(table), log);
      HELD.add(resource);
      Core.getGlobalContext().register(resource);
    }
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    attempt("rehearsal-failed", () -> rehearsal.perform(TIMES));
    attempt(
        "look-failed",
        () -> {
          rehearsal.look();
          return "";
        });
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Clients connect, and ask for credentials, at their first call: there is nothing to mend.
  }

  private interface Attempt {
    String make() throws Exception;
  }

  /** A rehearsal that fails leaves the function slower to start, and that is all: it must run. */
  @SuppressWarnings("CatchingUnchecked")
  private void attempt(String event, Attempt attempt) {
    try {
      attempt.make();
    } catch (Exception | LinkageError failed) {
      log.write(new EventLine("WARN", event, Map.of("why", failed.toString())));
    }
  }
}
