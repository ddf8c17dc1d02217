package io.deadlinewatch.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is measured. The folder of each lies in {@code target/bench/cold-start}, as Lambda unpacks
 * it: classes at the top and jars in {@code lib}, without what Lambda itself brings.
 */
final class Contestants {
  /**
   * What the managed runtimes for Java start with from a snapshot, seen in processes of theirs; the
   * heap has 85 % of the memory, here of 512 MB.
   */
  private static final List<String> WITH_SNAPSHOT =
      List.of(
          "-XX:MaxHeapSize=445645k",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
          "-Djava.net.preferIPv4Stack=true",
          "--enable-native-access=ALL-UNNAMED");

  /** Without one, Java 25 has the first compiler only (AWS: java-customization.html). */
  private static final List<String> C1 =
      List.of("-XX:+TieredCompilation", "-XX:TieredStopAtLevel=1");

  private static final List<String> LAMBDA =
      Stream.concat(WITH_SNAPSHOT.stream(), C1.stream()).toList();

  /** The heap of a function with 256 MB. */
  private static final String SMALL = "-XX:MaxHeapSize=222822k";

  private static final List<String> PLAIN = List.of("--enable-native-access=ALL-UNNAMED");
  private static final String SWEEP = "io.deadlinewatch.function.SweepFunction";
  private static final String PEER = "io.deadlinewatch.coldstart.peer.PeerFunction";

  private static final Path PYTHON_PEER = Path.of("src", "bench", "python", "peer.py");

  private final Path folder;
  private final String runtime;

  /**
   * @param folder {@code target/bench/cold-start}, into which the build has copied the jars
   */
  Contestants(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath();
    try (var jars = Files.list(this.folder.resolve("runtime"))) {
      this.runtime = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** All that there are; the custom runtime only where it is built. */
  List<Contestant> all(Path python, Path customRuntime) throws IOException {
    var sweep = function("SweepFunction");
    List<Contestant> all = new ArrayList<>();
    all.add(new Contestant("sweep", sweep, false));
    all.add(new Contestant("sweep, 256 MB", java(small(), SWEEP, "sweep").with(tools()), false));
    var both = java(WITH_SNAPSHOT, SWEEP, "sweep");
    all.add(new Contestant("sweep, restored", both.with(tools()), true));
    all.add(new Contestant("sweep, restored, both compilers", both, true));
    all.add(new Contestant("Java peer, plain JVM", java(PLAIN, PEER, "peer"), false));
    all.add(new Contestant("Java peer, Lambda's flags", java(LAMBDA, PEER, "peer"), false));
    all.add(new Contestant("Java peer, restored", java(WITH_SNAPSHOT, PEER, "peer"), true));
    var boto3 = List.of(python.toString(), PYTHON_PEER.toAbsolutePath().toString());
    all.add(new Contestant("Python peer", new Launch(boto3, folder, Map.of()), false));
    var bootstrap = customRuntime.resolve("bootstrap").toAbsolutePath();
    if (Files.isExecutable(bootstrap)) {
      var own = new Launch(List.of(bootstrap.toString()), bootstrap.getParent(), handler(SWEEP));
      all.add(new Contestant("sweep, custom runtime", own, false));
    }
    return all;
  }

  /** One of our functions, under the runtime as Lambda starts it. */
  Launch function(String name) {
    return java(LAMBDA, "io.deadlinewatch.function." + name, "sweep").with(tools());
  }

  private Launch java(List<String> flags, String handler, String name) {
    return Launch.java(flags, runtime, handler, folder.resolve(name));
  }

  private static List<String> small() {
    return Stream.concat(Stream.of(SMALL), LAMBDA.stream().skip(1)).toList();
  }

  private static Map<String, String> handler(String name) {
    return Map.of("_HANDLER", name);
  }

  /** What our template sets. */
  private static Map<String, String> tools() {
    return Map.of("JAVA_TOOL_OPTIONS", String.join(" ", C1));
  }
}
