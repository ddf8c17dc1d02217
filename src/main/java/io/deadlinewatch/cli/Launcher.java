package io.deadlinewatch.cli;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Where {@code java -jar} begins. Compiled for Java 17, because that may be the machine's default;
 * where it is too old for the rest, looks for a JDK that is not and starts again with it.
 */
public final class Launcher {
  private static final int NEEDED = 25;
  private static final String MAIN = "io.deadlinewatch.cli.Main";

  /** Where JDKs are usually kept, below the root or below the home folder. */
  private static final List<String> SHELVES =
      List.of(
          "/usr/lib/jvm",
          "/usr/java",
          "/usr/local/lib/jvm",
          "/opt",
          "/opt/java",
          "/opt/homebrew/opt",
          "/Library/Java/JavaVirtualMachines",
          "C:\\Program Files\\Java",
          "C:\\Program Files\\Eclipse Adoptium",
          "C:\\Program Files\\Amazon Corretto",
          "~/.sdkman/candidates/java",
          "~/.jdks",
          "~/.local/share/mise/installs/java",
          "~/.asdf/installs/java",
          "~/Library/Java/JavaVirtualMachines");

  private Launcher() {}

  /** Runs the command line here if this Java is new enough, and in a newer one otherwise. */
  public static void main(String[] args) throws Throwable {
    if (Runtime.version().feature() >= NEEDED) {
      runHere(args);
    } else {
      System.exit(runElsewhere(findHome(), args));
    }
  }

  /** By name, since this class is compiled for a Java that cannot read the other. */
  private static void runHere(String[] args) throws Throwable {
    try {
      Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }

  private static int runElsewhere(String home, String[] args)
      throws IOException, InterruptedException {
    if (home.isEmpty()) {
      sayWhatToInstall();
      return 1;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(home, "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8"));
    for (String given : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (given.startsWith("-D") || given.startsWith("-Xm")) {
        command.add(given);
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }

  /** The pom says the same to whoever builds. */
  private static void sayWhatToInstall() {
    System.err.printf(
        """
        Deadline Watch needs Java %1$d; this is Java %2$d and no newer JDK was found. To install one:
          Debian, Ubuntu  apt install openjdk-%1$d-jdk, or temurin-%1$d-jdk as on adoptium.net/installation/linux
          macOS           brew install --cask temurin@%1$d
          Windows         winget install EclipseAdoptium.Temurin.%1$d.JDK
        A JDK %1$d in another folder than the usual ones is found by JAVA%1$d_HOME or JAVA_HOME.
        """,
        NEEDED, Runtime.version().feature());
  }

  /** The folder of a JDK that is new enough, or nothing. */
  private static String findHome() {
    List<Path> candidates = new ArrayList<>();
    for (String variable : List.of("JAVA" + NEEDED + "_HOME", "JAVA_HOME")) {
      String value = System.getenv(variable);
      if (value != null && !value.isBlank()) {
        candidates.add(new File(value).toPath());
      }
    }
    for (String shelf : SHELVES) {
      addChildren(
          shelf.replaceFirst("^~", System.getProperty("user.home", "").replace('\\', '/')),
          candidates);
    }
    for (Path candidate : candidates) {
      for (String inside : List.of("", "Contents/Home", "libexec/openjdk.jdk/Contents/Home")) {
        Path home = candidate.resolve(inside);
        if (feature(home) >= NEEDED) {
          return home.toString();
        }
      }
    }
    return "";
  }

  private static void addChildren(String shelf, List<Path> candidates) {
    File folder = new File(shelf);
    if (!folder.isDirectory()) {
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.toPath())) {
      children.forEach(candidates::add);
    } catch (IOException unreadable) {
      // A folder that cannot be read holds nothing that could be run.
    }
  }

  /** The feature number of the Java in a folder, as its release file says it; 0 for none. */
  private static int feature(Path home) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    if (!Files.isExecutable(home.resolve(windows ? "bin/java.exe" : "bin/java"))) {
      return 0;
    }
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
      String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
      return Runtime.Version.parse(version).feature();
    } catch (IOException | IllegalArgumentException unreadable) {
      return 0;
    }
  }
}
