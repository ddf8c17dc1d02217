package io.deadlinewatch.support.aws;

import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack in a container, which Testcontainers removes when the JVM has ended. */
final class LocalStack {
  private static final String UNIX = "unix://";

  private LocalStack() {}

  static URI start(String image) throws UnavailableException {
    if (!mayHaveDocker()) {
      throw new UnavailableException("there is no Docker engine");
    }
    try {
      pull(image);
      return CompletableFuture.supplyAsync(() -> run(image)).orTimeout(2, TimeUnit.MINUTES).join();
    } catch (IOException | RuntimeException e) {
      throw new UnavailableException("Docker does not start " + image + ": " + reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("the start of " + image + " was interrupted");
    }
  }

  /** Testcontainers takes seconds and many lines to find out that nothing is there. */
  private static boolean mayHaveDocker() {
    String host = System.getenv("DOCKER_HOST");
    if (host != null && !host.isBlank()) {
      return !host.startsWith(UNIX) || Files.exists(Path.of(host.substring(UNIX.length())));
    }
    String home = System.getProperty("user.home");
    return Stream.of(
            "/var/run/docker.sock",
            home + "/.docker/run/docker.sock",
            System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run") + "/docker.sock")
        .anyMatch(socket -> Files.exists(Path.of(socket)));
  }

  /** Asks once. On its own Testcontainers would ask for minutes, of an engine without a network. */
  private static void pull(String image) throws IOException, InterruptedException {
    var docker = DockerClientFactory.instance().getTransportConfig();
    try (var client = DockerClientProviderStrategy.getClientForConfig(docker)) {
      try {
        client.inspectImageCmd(image).exec();
      } catch (NotFoundException e) {
        client.pullImageCmd(image).start().awaitCompletion(10, TimeUnit.MINUTES);
      }
    }
  }

  @SuppressWarnings("resource") // the container belongs to the JVM, not to a block
  private static URI run(String image) {
    var name = DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack");
    var container = new LocalStackContainer(name).withServices("dynamodb", "s3", "sns", "sqs");
    container.start();
    return container.getEndpoint();
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().lines().findFirst().orElse("no reason given");
  }
}
