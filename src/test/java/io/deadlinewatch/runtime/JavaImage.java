package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java that a package brings: the JDK's own, with the modules that it uses. */
public final class JavaImage {
  /**
   * Those of the functions.
   *
   * <p>{@code jdeps} would name more: java.desktop and java.sql, which Lambda's serialization
   * touches only where a handler takes such objects, and ours take streams.
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

  private static final List<String> FOR_FUNCTIONS =
      List.of("--add-modules", String.join(",", MODULES));

  /**
   * The commands' cache is made with an AWS on this machine; until there is one, Java's own archive
   * of its classes spares the first start the worst.
   */
  private static final List<String> FOR_COMMANDS =
      List.of(
          "--add-modules",
          String.join(",", MODULES) + ",jdk.httpserver,java.sql",
          "--generate-cds-archive");

  private JavaImage() {}

  /**
   * Makes the functions'.
   *
   * @param jdk a JDK of the version that the functions are compiled for
   * @param to a folder that does not exist
   * @throws IOException where the JDK has no jlink, or jlink fails
   */
  static void link(Path jdk, Path to) throws IOException, InterruptedException {
    link(jdk, to, FOR_FUNCTIONS);
  }

  /** Makes the commands', in the same way. */
  public static void linkForCommands(Path jdk, Path to) throws IOException, InterruptedException {
    link(jdk, to, FOR_COMMANDS);
    // For heaps beyond 32 GB, which no command has.
    Files.deleteIfExists(to.resolve("lib/server/classes_nocoops.jsa"));
  }

  private static void link(Path jdk, Path to, List<String> options)
      throws IOException, InterruptedException {
    var jlink = jdk.resolve("bin/jlink");
    if (!Files.isExecutable(jlink)) {
      throw new IOException(
          jdk
              + " has no bin/jlink: the package needs a whole JDK 25, such as Temurin or Corretto;"
              + " where the distribution ships jlink by itself, install its -jdk or -jmods"
              + " package");
    }
    List<String> command = new ArrayList<>();
    command.add(jlink.toString());
    command.addAll(options);
    // Not compressed: the archive around it does that better, and nothing is unpacked twice.
    command.addAll(
        List.of(
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-0",
            "--output",
            to.toString()));
    Commands.run(command);
  }
}
