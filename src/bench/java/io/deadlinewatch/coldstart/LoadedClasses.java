package io.deadlinewatch.coldstart;

import io.deadlinewatch.runtime.LambdaEnvironment;
import io.deadlinewatch.runtime.RuntimeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which classes a function loads while it rehearses, which is all of its work. */
final class LoadedClasses {
  /** Stands for the classes that are in no jar. */
  static final String OURS = "io.deadlinewatch";

  private static final Pattern LINE = Pattern.compile("(\\S+) source: (\\S+)");

  private LoadedClasses() {}

  /** How many of each jar, by its file name. */
  static Map<String, Integer> of(Launch function) throws IOException, InterruptedException {
    var log = Files.createTempFile("classes", ".log");
    List<String> command = new ArrayList<>(function.command());
    command.add(1, "-Xlog:class+load:file=" + log + "::filecount=0");
    var launch = new Launch(command, function.folder(), function.environment());
    try (var lambda = RuntimeApi.start();
        var aws = new AwsStandIn()) {
      var process =
          launch
              .with(aws.environment())
              .with(Map.of(LambdaEnvironment.INITIALIZATION, "snap-start"))
              .start(lambda, Files.createTempFile("function", ".log"));
      lambda.snapshot().join();
      process.destroyForcibly().waitFor();
    }
    return counted(Files.readAllLines(log));
  }

  /** The size of the classes and resources that are in no jar. */
  static long ourBytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      long bytes = 0;
      for (var file : files.filter(Files::isRegularFile).toList()) {
        bytes += file.startsWith(folder.resolve("lib")) ? 0 : Files.size(file);
      }
      return bytes;
    }
  }

  /** A class that is made at run time counts for the jar of the class that it is made for. */
  private static Map<String, Integer> counted(List<String> lines) {
    Map<String, String> sources = new HashMap<>();
    Map<String, Integer> counted = new HashMap<>();
    for (var line : lines) {
      var matcher = LINE.matcher(line);
      if (matcher.find()) {
        var source = matcher.group(2);
        var place = source.startsWith("file:") ? file(source) : sources.getOrDefault(source, "");
        sources.put(matcher.group(1), place);
        counted.merge(place, 1, Integer::sum);
      }
    }
    return counted;
  }

  private static String file(String source) {
    return source.endsWith("/") ? OURS : source.substring(source.lastIndexOf('/') + 1);
  }
}
