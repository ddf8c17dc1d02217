package io.deadlinewatch.archive;

import io.deadlinewatch.runtime.Folders;
import io.deadlinewatch.runtime.JavaImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Makes what operators unpack and run: the command line for whoever has a Java 25, and the same
 * with a Java of its own, for machines of the kind that this is. The build starts it from its
 * source, so that it needs no compiled tests.
 */
final class Archives {
  private static final String JAR = "deadline-watch.jar";

  private final Path project;
  private final Path target;
  private final String version;
  private final long seconds;

  private Archives(Path project, Path target, String version, Instant time) {
    this.project = project;
    this.target = target;
    this.version = version;
    this.seconds = time.getEpochSecond();
  }

  /**
   * Makes both with the JDK that runs this.
   *
   * @param arguments the project's folder; the folder with the jar, where the archives go; the
   *     version; the time of every entry
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var archives =
        new Archives(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            arguments[2],
            Instant.parse(arguments[3]));
    try {
      archives.make();
    } catch (IOException failure) {
      System.err.println("The archives were not made: " + failure.getMessage());
      System.exit(1);
    }
  }

  private void make() throws IOException, InterruptedException {
    write("", List.of());
    var jre = target.resolve("archive/jre");
    Folders.delete(jre);
    JavaImage.linkForCommands(Path.of(System.getProperty("java.home")), jre);
    write(
        "-" + machine(System.getProperty("os.name"), System.getProperty("os.arch")), List.of(jre));
  }

  private void write(String suffix, List<Path> beside) throws IOException {
    var name = "deadline-watch-" + version + suffix;
    var top = "deadline-watch-" + version;
    try (var tar = new TarGz(target.resolve(name + ".tar.gz"), seconds)) {
      for (var program : List.of("bin/deadline-watch", "bin/deadline-watch.cmd")) {
        tar.add(top + "/" + program, Files.readAllBytes(project.resolve(program)), true);
      }
      tar.add(top + "/lib/" + JAR, Files.readAllBytes(target.resolve(JAR)), false);
      for (var page : List.of("CHANGELOG.md", "LICENSE", "README.md")) {
        tar.add(top + "/" + page, Files.readAllBytes(project.resolve(page)), false);
      }
      for (var folder : beside) {
        tar.add(top + "/" + folder.getFileName(), folder);
      }
    }
  }

  /** Such as linux-x64, as downloads are usually named. */
  static String machine(String system, String processor) {
    var name = system.toLowerCase(Locale.ROOT);
    var os = name.startsWith("mac") ? "macos" : name.startsWith("win") ? "windows" : name;
    var kind =
        switch (processor) {
          case "amd64", "x86_64" -> "x64";
          case "aarch64" -> "arm64";
          default -> processor;
        };
    return os.replaceAll("[^a-z0-9]", "") + "-" + kind;
  }
}
