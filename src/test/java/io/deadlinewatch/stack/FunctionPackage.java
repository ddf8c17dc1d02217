package io.deadlinewatch.stack;

import io.deadlinewatch.function.StandInRelay;
import io.deadlinewatch.runtime.Folders;
import io.deadlinewatch.runtime.Machine;
import io.deadlinewatch.support.aws.Venv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that a function of the runtime {@code provided.al2023} runs from: our classes, the jars
 * that {@code sam build} packs, Lambda's runtime interface client, and the Java of this machine,
 * since the emulator has no other.
 */
final class FunctionPackage {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /**
   * Where the client finds its native library. Left alone it unpacks it to one place in /tmp, which
   * each function has for itself on AWS; here one would overwrite what another is running.
   */
  private static final String LIBRARY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  /** What the client's jar needs beside it. */
  private static final List<String> WITH_THE_CLIENT =
      List.of(CLIENT, "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer");

  private static final Path JARS = Venv.target().resolve("deployment").resolve("lib");
  private static final Path CLASSES = Venv.target().resolve("classes");

  private FunctionPackage() {}

  /** Makes it anew in an empty folder. */
  static void make(Path folder) throws IOException {
    var lib = Files.createDirectories(folder.resolve("lib"));
    Folders.copy(CLASSES, folder);
    copyResource(StandInRelay.class.getName().replace('.', '/') + ".class", folder);
    unpackLibrary(folder);
    copyJars(lib);
    var bootstrap = folder.resolve("bootstrap");
    Files.writeString(
        bootstrap,
        """
        #!/bin/sh
        exec "%s/bin/java" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED \
        "-D%s=$LAMBDA_TASK_ROOT/client.so" \
        -cp "$LAMBDA_TASK_ROOT:$LAMBDA_TASK_ROOT/lib/*" %s "$_HANDLER"
        """
            .formatted(System.getProperty("java.home"), LIBRARY, CLIENT));
    if (!bootstrap.toFile().setExecutable(true)) {
      throw new IOException(bootstrap + " cannot be made executable");
    }
  }

  /** Those that the build has laid out, of the versions that it now uses. */
  private static void copyJars(Path lib) throws IOException {
    String path = System.getProperty("java.class.path");
    try (Stream<Path> jars = Files.list(JARS)) {
      for (Path jar : jars.filter(each -> path.contains(each.getFileName().toString())).toList()) {
        Files.copy(jar, lib.resolve(jar.getFileName()));
      }
    }
    for (String name : WITH_THE_CLIENT) {
      Path jar = home(name);
      Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path home(String className) throws IOException {
    try {
      var source = Class.forName(className).getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
      throw new IOException(className + " is not on the tests' class path", e);
    }
  }

  private static void unpackLibrary(Path folder) throws IOException {
    var name = Machine.here().nativePart();
    Files.createDirectories(folder.resolve("jni"));
    copyResource(name, folder);
    Files.move(folder.resolve(name), folder.resolve("client.so"));
  }

  private static void copyResource(String name, Path folder) throws IOException {
    try (var in = FunctionPackage.class.getClassLoader().getResourceAsStream(name)) {
      Files.copy(in, folder.resolve(name));
    }
  }
}
