package io.deadlinewatch.coldstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.runtime.LambdaEnvironment;
import io.deadlinewatch.runtime.ProcessOutcome;
import io.deadlinewatch.runtime.RuntimeApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A function at the moment of its snapshot, which hundreds of instances may start from days later,
 * under Lambda's own runtime; and the same restored.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "/proc tells what a process is connected to")
class SnapshotTest {
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
          "--enable-native-access=ALL-UNNAMED");

  @TempDir private Path folder;
  private RuntimeApi lambda;
  private AwsStandIn aws;

  @BeforeEach
  void start() throws IOException {
    lambda = RuntimeApi.start();
    aws = new AwsStandIn();
  }

  @AfterEach
  void stop() {
    aws.close();
    lambda.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SweepFunction",
        "RelayFunction",
        "DoctorFunction",
        "BoardFunction",
        "CollectorFunction"
      })
  void holdsNoCredentialsAndNoConnectionAndHasAskedForNothing(String function)
      throws IOException, InterruptedException {
    var log = folder.resolve("log");
    var handler = "io.deadlinewatch.function." + function;
    var process = launch(handler).start(lambda, log);
    try {
      lambda.snapshot().join();
      assertEquals("", Files.readString(log), "a rehearsal that fails says so");
      assertEquals(1, aws.handedOut(), "it knows the way to credentials");
      assertEquals(List.of(new AwsStandIn.Request("GET", "")), aws.requests());
      assertEquals(List.of(lambda.address()), Sockets.remoteOf(process), "all else is closed");

      var memory = memoryOf(process);
      assertTrue(memory.contains(handler), "names can be found in it");
      assertFalse(memory.contains(AwsStandIn.ACCESS_KEY), "an access key");
      assertFalse(memory.contains(AwsStandIn.SECRET), "a secret key");

      lambda.restore();
      var processOutcome = lambda.invoke("{\"Records\": []}", Duration.ofSeconds(50)).join();
      assertInstanceOf(ProcessOutcome.Answered.class, processOutcome, processOutcome::toString);
      aws.requests().stream()
          .skip(1)
          .map(AwsStandIn.Request::authorization)
          .forEach(signed -> assertTrue(signed.contains(AwsStandIn.ACCESS_KEY), signed));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Launch launch(String handler) {
    return Launch.java(FLAGS, System.getProperty("java.class.path"), handler, folder)
        .with(aws.environment())
        .with(aws.toFindCredentials())
        .with(Map.of(LambdaEnvironment.INITIALIZATION, "snap-start"));
  }

  /** Every object that can be reached, byte by byte; Lambda too collects garbage before. */
  private String memoryOf(Process process) throws IOException, InterruptedException {
    var dump = folder.resolve("memory.hprof").toString();
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var dumping =
        new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.heap_dump", dump)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, dumping.waitFor());
    return Files.readString(Path.of(dump), StandardCharsets.ISO_8859_1);
  }
}
