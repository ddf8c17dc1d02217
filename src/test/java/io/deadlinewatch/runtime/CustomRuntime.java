package io.deadlinewatch.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Builds the package for an OS-only runtime of Lambda: the functions with a Java of their own and a
 * cache of their loaded classes, and a template that deploys them. What was there is replaced.
 */
public final class CustomRuntime {
  private static final String RUNTIME = "provided.al2023";
  private static final String CLIENT = "aws-lambda-java-runtime-interface-client";

  private final Path project;
  private final Path folder;
  private final Path function;
  private final Path jdk = Path.of(System.getProperty("java.home"));

  private CustomRuntime(Path project, Path folder) {
    this.project = project;
    this.folder = folder;
    this.function = folder.resolve("function");
  }

  /**
   * Builds it with the JDK that runs this.
   *
   * @param arguments the project's folder; the package's folder; the jar of the functions; the
   *     files that hold the class path of what they need
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var paths =
        List.of(arguments).stream().map(argument -> Path.of(argument).toAbsolutePath()).toList();
    var build = new CustomRuntime(paths.get(0), paths.get(1));
    try {
      build.run(paths.get(2), paths.subList(3, paths.size()));
    } catch (IOException | RuntimeException failure) {
      Folders.delete(build.function);
      System.err.println("The package was not built: " + failure);
      System.exit(1);
    }
  }

  private void run(Path jar, List<Path> classPaths) throws IOException, InterruptedException {
    var machine = Machine.here();
    Folders.delete(function);
    layOutJars(jar, classPaths);
    layOutNativePart(machine);
    JavaImage.link(jdk, function.resolve("jre"));
    var bootstrap = function.resolve("bootstrap");
    Files.copy(project.resolve("src/test/resources/custom-runtime/bootstrap"), bootstrap);
    Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwxr-xr-x"));
    makeCache();
    var template = Files.readString(project.resolve("template.yaml"));
    Files.writeString(
        folder.resolve("template.yaml"),
        DeployableTemplate.of(template, RUNTIME, machine.architecture()));
    System.out.println("Built " + function + " for " + RUNTIME + " on " + machine.architecture());
  }

  private void makeCache() throws IOException, InterruptedException {
    var before = CachePair.dependencies(function);
    var work = Files.createTempDirectory("training");
    try {
      new Training(function, jdk, project.resolve("events"), work)
          .run(function.resolve(CachePair.CACHE));
    } finally {
      Folders.delete(work);
    }
    CachePair.seal(function, before);
  }

  private void layOutJars(Path jar, List<Path> classPaths) throws IOException {
    var lib = Files.createDirectories(function.resolve("lib"));
    Files.copy(jar, lib.resolve("deadline-watch.jar"));
    for (var classPath : classPaths) {
      for (var entry : Files.readString(classPath).strip().split(File.pathSeparator, -1)) {
        var from = Path.of(entry);
        Files.copy(from, lib.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    // Java takes a cache only with jars of the time that they had when it was made.
    for (var file : files(lib)) {
      Files.setLastModifiedTime(file, SamZip.TIME);
    }
  }

  /** So that it need not be unpacked to /tmp at every start. */
  private void layOutNativePart(Machine machine) throws IOException {
    var client =
        files(function.resolve("lib")).stream()
            .filter(file -> file.getFileName().toString().startsWith(CLIENT))
            .findFirst()
            .orElseThrow(() -> new IOException("the class path lacks " + CLIENT));
    var to = Files.createDirectories(function.resolve("native"));
    try (var jar = new ZipFile(client.toFile(), StandardCharsets.UTF_8)) {
      var part = jar.getEntry(machine.nativePart());
      if (part == null) {
        throw new IOException(client + " has no " + machine.nativePart());
      }
      try (var in = jar.getInputStream(part)) {
        Files.copy(in, to.resolve("libaws-lambda-jni.so"));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
