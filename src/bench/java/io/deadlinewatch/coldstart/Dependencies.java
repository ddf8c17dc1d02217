package io.deadlinewatch.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each jar of the package weighs, and how many of its classes each function needs for its
 * work. A jar of which nobody needs a class is one too many.
 */
public final class Dependencies {
  private static final Path FOLDER = Packing.BUILD.resolve("cold-start");
  private static final List<String> FUNCTIONS =
      List.of("SweepFunction", "RelayFunction", "DoctorFunction");

  private Dependencies() {}

  /** Prints a table in Markdown. */
  public static void print() throws IOException, InterruptedException {
    Packing.packSweep(FOLDER.resolve("sweep"));
    List<Map<String, Integer>> loaded = new ArrayList<>();
    for (var function : FUNCTIONS) {
      loaded.add(LoadedClasses.of(new Contestants(FOLDER).function(function)));
    }
    System.out.println();
    System.out.println("| jar | KiB | sweep | relay | doctor |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    for (var jar : sizes().entrySet()) {
      System.out.print("| " + jar.getKey() + " | " + jar.getValue() / 1_024);
      loaded.forEach(of -> System.out.print(" | " + of.getOrDefault(jar.getKey(), 0)));
      System.out.println(" |");
    }
    System.out.print("| our classes | " + LoadedClasses.ourBytes(FOLDER.resolve("sweep")) / 1_024);
    loaded.forEach(of -> System.out.print(" | " + of.getOrDefault(LoadedClasses.OURS, 0)));
    System.out.println(" |");
  }

  /** The heaviest first. */
  private static Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (var jars = Files.list(FOLDER.resolve("sweep").resolve("lib"))) {
      for (var jar : jars.toList()) {
        sizes.put(jar.getFileName().toString(), Files.size(jar));
      }
    }
    var sorted =
        new TreeMap<String, Long>(
            Comparator.comparing((String jar) -> sizes.getOrDefault(jar, 0L))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    sorted.putAll(sizes);
    return sorted;
  }
}
