package io.deadlinewatch.coldstart;

import io.deadlinewatch.runtime.LambdaEnvironment;
import io.deadlinewatch.runtime.RuntimeApi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a function's process is started.
 *
 * @param command with the runtime in front
 * @param folder where the function lies: Lambda's {@code /var/task}
 * @param environment what the template says, and what leads to AWS
 */
record Launch(List<String> command, Path folder, Map<String, String> environment) {
  private static final String LAMBDA = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /** Takes copies. */
  Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** A handler in Java, under the runtime that Lambda has for it. */
  static Launch java(List<String> flags, String classPath, String handler, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, LAMBDA, handler));
    return new Launch(command, folder, Map.of("_HANDLER", handler));
  }

  /** The same with more in its environment. */
  Launch with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new Launch(command, folder, all);
  }

  /** Starts it. What it prints goes into a file. */
  Process start(RuntimeApi api, Path log) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("JAVA_"));
    environment.putAll(LambdaEnvironment.of(api, folder));
    environment.putAll(this.environment);
    return builder.start();
  }
}
