package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java that the package brings: the JDK's own, with the modules that the functions use. */
final class JavaImage {
  /**
   * {@code jdeps} would name more: java.desktop and java.sql, which Lambda's serialization touches
   * only where a handler takes such objects, and ours take streams.
   */
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.logging", // java.net.http, the runtime interface client
          "java.management", // the SDK
          "java.naming", // certificates
          "java.net.http", // webhooks
          "java.xml", // SNS answers in XML
          "jdk.unsupported"); // the runtime interface client

  private JavaImage() {}

  /**
   * Makes it.
   *
   * @param jdk a JDK of the version that the functions are compiled for
   * @param to a folder that does not exist
   * @throws IOException where the JDK has no jlink, or jlink fails
   */
  static void link(Path jdk, Path to) throws IOException, InterruptedException {
    var jlink = jdk.resolve("bin/jlink");
    if (!Files.isExecutable(jlink)) {
      throw new IOException(
          jdk
              + " has no bin/jlink: the package needs a whole JDK 25, such as Temurin or Corretto;"
              + " where the distribution ships jlink by itself, install its -jdk or -jmods"
              + " package");
    }
    // Not compressed: the zip that goes to Lambda does that better, and nothing is unpacked twice.
    Commands.run(
        List.of(
            jlink.toString(),
            "--add-modules",
            String.join(",", MODULES),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-0",
            "--output",
            to.toString()));
  }
}
