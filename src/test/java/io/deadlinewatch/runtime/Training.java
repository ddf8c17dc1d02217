package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes the cache: starts the package as Lambda does, hands it events while an AWS of this machine
 * answers, and lets Java write down which classes that took.
 */
final class Training {
  private static final String HANDLER = TrainingFunction.class.getName();
  private static final String FEED_EVENT = "rehearsal/sqs-event.json";
  private static final String NAME = "rehearsal";

  /** What each function writes once it has gone its whole way; nobody answers as Slack. */
  private static final List<String> SIGNS =
      List.of("\"event\":\"sent\"", "\"event\":\"finding\"", "\"event\":\"delivery-failed\"");

  /**
   * With profiles in the cache, Java compiles at once what the training called often: more work for
   * the compiler than a process that lives for a minute's sweep gets back.
   */
  private static final String WITHOUT_PROFILES =
      "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining";

  private static final String PASSWORD = "training";
  private static final Duration TIME = Duration.ofSeconds(50);
  private static final int LIMIT_SECONDS = 120;

  private final Path function;
  private final Path jdk;
  private final Path events;
  private final Path work;

  /**
   * @param function the folder with {@code bootstrap}, {@code lib} and {@code jre}
   * @param jdk has {@code keytool}
   * @param events the folder with the events that Lambda hands over
   * @param work an empty folder, which may stay
   */
  Training(Path function, Path jdk, Path events, Path work) {
    this.function = function;
    this.jdk = jdk;
    this.events = events;
    this.work = work;
  }

  /**
   * Runs it and leaves {@code cache}.
   *
   * @throws IOException where a function fails or no cache comes out, with what the process said
   */
  void run(Path cache) throws IOException, InterruptedException {
    makeKeys();
    layOutHandler();
    var log = work.resolve("training.log");
    // Java separates the options by spaces, and the project's folder may have one in its name.
    var fresh = work.resolve(CachePair.CACHE);
    try (var aws = CannedServer.start(keys(), PASSWORD);
        var api = RuntimeApi.start()) {
      var environment = new HashMap<>(settings());
      environment.put("AWS_ENDPOINT_URL", aws.endpoint());
      environment.put("JAVA_TOOL_OPTIONS", options(fresh));
      try (var process =
          FunctionProcess.start(function.resolve("bootstrap"), work, log, api, environment)) {
        hand(api, process);
      }
      if (!aws.unanswered().isEmpty()) {
        throw new IOException("the training has no answer to " + aws.unanswered());
      }
    } catch (GeneralSecurityException broken) {
      throw new IOException("no TLS for the training", broken);
    }
    if (!Files.exists(fresh)) {
      throw new IOException("the training left no cache: " + Files.readString(log));
    }
    Files.move(fresh, cache);
  }

  private String options(Path cache) throws IOException {
    // The relay's webhooks lead to Slack: nothing of this may leave the machine.
    var hosts = Files.writeString(work.resolve("hosts"), "127.0.0.1 localhost hooks.slack.com\n");
    return String.join(
        " ",
        "-XX:AOTCacheOutput=" + cache,
        WITHOUT_PROFILES,
        "-Djdk.net.hosts.file=" + hosts,
        "-Djavax.net.ssl.trustStore=" + keys(),
        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }

  private Path keys() {
    return work.resolve("keys.p12");
  }

  private void hand(RuntimeApi api, FunctionProcess process) throws IOException {
    var schedule = Files.readString(events.resolve("schedule.json"));
    var feed = feedEvent();
    for (var event : List.of(schedule, feed, schedule, feed)) {
      var outcome = api.invoke(event, TIME);
      CompletableFuture.anyOf(outcome, process.ended())
          .orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS)
          .join();
      if (!(outcome.getNow(null) instanceof ProcessOutcome.Answered)) {
        throw new IOException(
            "a function or its process ended badly: "
                + outcome.getNow(new ProcessOutcome.Failed("", ""))
                + "\n"
                + process.said());
      }
    }
    for (var sign : SIGNS) {
      if (!process.said().contains(sign)) {
        throw new IOException("a function left out its work, " + sign + ": " + process.said());
      }
    }
  }

  /** With messages sent just now: the relay gives up on what is days old. */
  private static String feedEvent() throws IOException {
    return new String(resource(FEED_EVENT), StandardCharsets.UTF_8)
        .replaceAll("(\"SentTimestamp\": *)\"\\d+\"", "$1\"" + Instant.now().toEpochMilli() + "\"");
  }

  /** The class lies where Lambda's client looks when the class path lacks it. */
  private void layOutHandler() throws IOException {
    var file = HANDLER.replace('.', '/') + ".class";
    var to = work.resolve(file);
    Files.createDirectories(to.getParent());
    Files.write(to, resource(file));
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = Training.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  private void makeKeys() throws IOException, InterruptedException {
    Commands.run(
        List.of(
            jdk.resolve("bin/keytool").toString(),
            "-genkeypair",
            "-alias",
            "localhost",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=dns:localhost",
            "-validity",
            "2",
            "-storetype",
            "PKCS12",
            "-keystore",
            keys().toString(),
            "-storepass",
            PASSWORD));
  }

  /** What a template and Lambda would tell the functions. */
  static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(LambdaEnvironment.settings());
    settings.put("_HANDLER", HANDLER);
    settings.put("AWS_ACCESS_KEY_ID", NAME);
    settings.put("AWS_SECRET_ACCESS_KEY", NAME);
    settings.put("AWS_SESSION_TOKEN", NAME);
    settings.put("STACK_NAME", NAME);
    return settings;
  }
}
