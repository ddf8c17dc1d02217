package io.deadlinewatch.coldstart;

import io.deadlinewatch.runtime.LambdaEnvironment;
import io.deadlinewatch.runtime.ProcessOutcome;
import io.deadlinewatch.runtime.RuntimeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** One process of a contestant: three alerts are due at each of its invocations. */
final class Trial {
  private static final String EVENT = "{\"source\": \"aws.scheduler\"}";
  private static final String SENT = "\"sent\":3";
  private static final Duration TIME = Duration.ofSeconds(50);
  private static final int LATER = 5;

  /** The sweep lets so many e-mails pass a second; a second later they are forgotten. */
  private static final Duration APART = Duration.ofMillis(1_100);

  private final Contestant contestant;
  private final Path log;

  Trial(Contestant contestant, Path log) {
    this.contestant = contestant;
    this.log = log;
  }

  /** Starts it, invokes it, and ends it. */
  Sample run() throws IOException, InterruptedException {
    try (var watch = new Watch();
        var credentials = new AwsStandIn();
        var lambda = RuntimeApi.start()) {
      var launch = contestant.launch().with(environment(watch, credentials));
      watch.alertsFallDue();
      long start = System.nanoTime();
      var process = launch.start(lambda, log);
      var ended = process.onExit().thenRun(lambda::close);
      try {
        return sample(process, watch, lambda, start);
      } catch (CompletionException failed) {
        throw new IllegalStateException(contestant.name() + " said:\n" + said(), failed);
      } finally {
        ended.cancel(false);
        process.destroyForcibly().waitFor();
      }
    }
  }

  /** An instance from a snapshot gets its credentials by HTTP, any other in its environment. */
  private Map<String, String> environment(Watch watch, AwsStandIn credentials) {
    var environment = watch.environment();
    if (contestant.fromSnapshot()) {
      environment.keySet().removeIf(name -> name.endsWith("_KEY") || name.endsWith("_KEY_ID"));
      environment.putAll(credentials.toFindCredentials());
      environment.put(LambdaEnvironment.INITIALIZATION, "snap-start");
    }
    return environment;
  }

  private Sample sample(Process process, Watch watch, RuntimeApi lambda, long start)
      throws IOException, InterruptedException {
    long from = start;
    double ready;
    CompletableFuture<Double> first;
    if (contestant.fromSnapshot()) {
      ready = lambda.snapshot().thenApply(_ -> millisSince(start)).join();
      from = System.nanoTime();
      first = answered(lambda, from);
      lambda.restore();
    } else {
      var asked = lambda.ready().thenApply(_ -> millisSince(start));
      first = answered(lambda, from);
      ready = asked.join();
    }
    double took = first.join();
    double cpu = Proc.cpuMillis(process);
    List<Double> later = new ArrayList<>();
    for (int invocation = 0; invocation < LATER; invocation++) {
      watch.alertsFallDue();
      Thread.sleep(APART);
      later.add(answered(lambda, System.nanoTime()).join());
    }
    return new Sample(ready, took, later, cpu, Proc.peakMebibytes(process));
  }

  private CompletableFuture<Double> answered(RuntimeApi lambda, long from) {
    return lambda
        .invoke(EVENT, TIME)
        .thenApply(processOutcome -> {
          double took = millisSince(from);
          if (processOutcome instanceof ProcessOutcome.Answered(var answer)
              && answer.replace(" ", "").contains(SENT)) {
            return took;
          }
          throw new IllegalStateException("not three alerts: " + processOutcome);
        })
        .orTimeout(TIME.toSeconds(), TimeUnit.SECONDS);
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
