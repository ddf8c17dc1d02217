package io.deadlinewatch.runtime;

import java.io.IOException;
import java.util.Locale;

/**
 * What Lambda calls this machine's kind, and the runtime interface client its native part. The
 * package holds a JVM and its cache, which fit no other kind.
 *
 * @param architecture as in {@code Architectures} of a template
 * @param nativePart in the client's jar
 */
public record Machine(String architecture, String nativePart) {
  /**
   * This one.
   *
   * @throws IOException where Lambda has none like it
   */
  public static Machine here() throws IOException {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Machine of(String system, String processor) throws IOException {
    return switch (system.toLowerCase(Locale.ROOT) + " " + processor) {
      case "linux amd64" -> new Machine("x86_64", "jni/libaws-lambda-jni.linux-x86_64.so");
      case "linux aarch64" -> new Machine("arm64", "jni/libaws-lambda-jni.linux-aarch_64.so");
      default ->
          throw new IOException(
              "the package must be built on what it will run on, Linux on x86_64 or arm64, and"
                  + " this is %s on %s".formatted(system, processor));
    };
  }
}
