package io.deadlinewatch.function;

import io.deadlinewatch.function.log.EventLine;
import io.deadlinewatch.function.log.LogLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
  /** Enough for the compiler, which wants to have seen a method called two hundred times. */
  private static final int TIMES = 200;

  private static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";
  private static final String WITH_SNAPSHOT = "snap-start";

  /** Lambda itself holds them by weak references only. */
  private static final List<Resource> HELD = new ArrayList<>();

  private final Rehearsal rehearsal;
  private final Attempt firstContact;
  private final LogLines log;

  BeforeSnapshot(Rehearsal rehearsal, Attempt firstContact, LogLines log) {
    this.rehearsal = rehearsal;
    this.firstContact = firstContact;
    this.log = log;
  }

  /** Has Lambda do it at the right time, if this instance is one to take a snapshot of. */
  static void rehearse(
      Map<String, String> environment, LogLines log, Supplier<Rehearsal> rehearsal) {
    if (WITH_SNAPSHOT.equals(environment.get(INITIALIZATION))) {
      var firstContact = new FirstContact(environment);
      var resource = new BeforeSnapshot(rehearsal.get(), firstContact::make, log);
      HELD.add(resource);
      Core.getGlobalContext().register(resource);
    }
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    attempt("rehearsal-failed", () -> rehearsal.perform(TIMES));
    attempt("first-contact-failed", firstContact);
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Clients connect, and ask for credentials, at their first call: there is nothing to mend.
  }

  /** What may fail. */
  interface Attempt {
    /** Makes it. */
    void make() throws IOException;
  }

  /** A rehearsal that fails leaves the function slower to start, and that is all: it must run. */
  private void attempt(String event, Attempt attempt) {
    try {
      attempt.make();
    } catch (IOException | RuntimeException | LinkageError failed) {
      log.write(new EventLine("WARN", event, Map.of("why", failed.toString())));
    }
  }
}
