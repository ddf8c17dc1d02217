package io.deadlinewatch.coldstart;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.coldstart.peer.FirstPost;
import io.deadlinewatch.support.AlertSamples;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each kind of route adds to the package, and to the first alert of a new instance: a process
 * for each, side by side, with the functions' flags.
 */
public final class RoutePosts {
  private static final List<String> KINDS =
      List.of("slack", "teams", "discord", "ntfy", "webhook", "mail");
  private static final List<String> FLAGS =
      List.of(
          "-XX:MaxHeapSize=445645k",
          "-XX:+UseSerialGC",
          "-XX:+TieredCompilation",
          "-XX:TieredStopAtLevel=1",
          "-Djava.net.preferIPv4Stack=true");

  /** The mail library, of which no other kind needs a class. */
  private static final String MAIL_JARS = "(?:org\\.eclipse\\.angus|jakarta)\\..*";

  private static final int MOST_ATTEMPTS = 5;
  private static final double KIB = 1_024;

  private RoutePosts() {}

  /**
   * Prints a table in Markdown.
   *
   * @param arguments how many rounds; 7 by default
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
    var folder = Packing.BUILD.resolve("cold-start").resolve("sweep");
    Packing.packSweep(folder);
    Map<String, List<double[]>> fresh = new LinkedHashMap<>();
    Map<String, List<double[]>> rehearsed = new LinkedHashMap<>();
    var document = Files.createTempFile("alert", ".json");
    Files.writeString(document, document());
    try (var sink = new PostSink()) {
      for (int round = 0; round < rounds; round++) {
        for (var kind : KINDS) {
          var to =
              List.of(
                  kind,
                  Integer.toString(sink.httpPort()),
                  Integer.toString(sink.smtpPort()),
                  document.toString());
          fresh.computeIfAbsent(kind, _ -> new ArrayList<>()).add(run(folder, to));
          List<String> after = new ArrayList<>(to);
          after.add("rehearsed");
          rehearsed.computeIfAbsent(kind, _ -> new ArrayList<>()).add(run(folder, after));
        }
      }
    }
    System.out.println();
    System.out.println(
        "| kind | KiB of classes | KiB of jars | first post: processor ms | classes | behind a"
            + " post to Slack: processor ms | classes |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (var kind : KINDS) {
      System.out.printf(
          "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
          kind,
          bytesOf(folder, kind) / KIB,
          kind.equals("mail") ? jars(folder.resolve("lib")) / KIB : 0,
          median(fresh.get(kind), 2),
          median(fresh.get(kind), 3),
          median(rehearsed.get(kind), 0),
          median(rehearsed.get(kind), 1));
    }
  }

  private static String document() {
    return AlertSamples.messages(Medium.FEED, AlertSamples.reached("us-cn-truce", "truce"))
        .getFirst()
        .body();
  }

  private static double[] run(Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            folder.toString(),
            folder.resolve("lib") + "/*",
            Packing.BUILD.resolve("bench-classes").toString()));
    command.add(FirstPost.class.getName());
    command.addAll(arguments);
    for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      var said = said(command);
      if (said.isPresent()) {
        var numbers = said.get().strip().split(" ", -1);
        return Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
      }
    }
    throw new IOException(arguments.getFirst() + " failed");
  }

  /** None where it failed: on a machine that does other things too, a post may come too late. */
  private static Optional<String> said(List<String> command)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
  }

  private static double median(List<double[]> runs, int column) {
    return Medians.of(runs.stream().map(run -> run[column]).toList());
  }

  /** Its own two folders; what kinds share is nobody's. */
  private static long bytesOf(Path folder, String kind) throws IOException {
    long bytes = 0;
    for (var room : List.of("relay/" + kind, "briefing/" + kind)) {
      bytes += bytes(folder.resolve("io/deadlinewatch").resolve(room));
    }
    return bytes;
  }

  private static long jars(Path lib) throws IOException {
    long bytes = 0;
    try (var files = Files.list(lib)) {
      for (var jar : files.toList()) {
        bytes += jar.getFileName().toString().matches(MAIL_JARS) ? Files.size(jar) : 0;
      }
    }
    return bytes;
  }

  private static long bytes(Path room) throws IOException {
    if (!Files.isDirectory(room)) {
      return 0;
    }
    long bytes = 0;
    try (var files = Files.walk(room)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
