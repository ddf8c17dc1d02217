package io.deadlinewatch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code bin/deadline-watch} as a shell starts it, where no Java is on the path. */
final class Launch {
  private static final int MAX_SECONDS = 300;

  /** What the script calls, and nothing else of the machine. */
  private static final List<String> TOOLS =
      List.of("cksum", "find", "mkdir", "mv", "nice", "readlink", "rm", "sync", "touch");

  private final Path folder;
  private final Path script;
  private final Map<String, String> environment = new HashMap<>();

  /** What a run left. */
  record Run(int code, String out, String err) {}

  /** What a run left, and the cache that it had made. */
  record Cached(Run run, Path cache) {}

  /**
   * To be started in a folder, which becomes the home too. Without a cache, as long as none is
   * asked for.
   *
   * @param folder gets the tools of the path, and caches
   * @param script where it is started, through links or not
   */
  Launch(Path folder, Path script) throws IOException {
    this.folder = folder;
    this.script = script;
    var path = Files.createDirectories(folder.resolve("tools"));
    for (var tool : TOOLS) {
      if (Files.notExists(path.resolve(tool))) {
        // No link, which the folder's deletion would warn of.
        var program = "#!/bin/sh\nexec " + toolOfTheMachine(tool) + " \"$@\"\n";
        Files.writeString(path.resolve(tool), program);
        Files.setPosixFilePermissions(
            path.resolve(tool), PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    Files.createDirectories(caches());
    with("PATH", path.toString()).with("HOME", folder.toString());
    with("DEADLINE_WATCH_CACHE", "off");
  }

  /** The same, with a variable set, or without it where it is empty. */
  Launch with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Where the caches are. */
  Path caches() {
    return folder.resolve(".cache/deadline-watch");
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    var out = Files.createTempFile("launch", ".out");
    var err = Files.createTempFile("launch", ".err");
    try {
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      environment.forEach((name, value) -> {
        if (!value.isEmpty()) {
          builder.environment().put(name, value);
        }
      });
      var process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still running: " + command);
      }
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /**
   * Runs a command, and waits for the cache that it has made meanwhile. From then on it is taken.
   */
  Cached runAndCache(String... arguments) throws IOException, InterruptedException {
    try (var watch = caches().getFileSystem().newWatchService()) {
      caches().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      var run = with("DEADLINE_WATCH_CACHE", "").run(arguments);
      for (var key = watch.poll(MAX_SECONDS, TimeUnit.SECONDS);
          key != null;
          key = watch.poll(MAX_SECONDS, TimeUnit.SECONDS)) {
        for (var event : key.pollEvents()) {
          if (event.context() instanceof Path name && !name.toString().endsWith(".new")) {
            return new Cached(run, caches().resolve(name));
          }
        }
        key.reset();
      }
    }
    throw new IOException("no cache was made in " + caches());
  }

  private static Path toolOfTheMachine(String tool) throws IOException {
    for (var place : List.of("/usr/bin", "/bin")) {
      if (Files.exists(Path.of(place, tool))) {
        return Path.of(place, tool);
      }
    }
    throw new IOException("this machine has no " + tool);
  }
}
