package io.deadlinewatch.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures how long functions take from a cold start to their first answer, side by side: in each
 * round every contestant once, so that what else the machine does falls on all of them. The first
 * round warms the machine's caches, and the emulator, and does not count.
 */
public final class ColdStart {
  private static final Path FOLDER = Packing.BUILD.resolve("cold-start");
  private static final Path CUSTOM_RUNTIME = Path.of("target", "custom-runtime", "function");
  private static final int ROUNDS = 7;

  private ColdStart() {}

  /**
   * Prints a table in Markdown.
   *
   * @param arguments how many rounds, and a regular expression for the names of those that take
   *     part; by default 7, and all
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
    var chosen = arguments.length > 1 ? arguments[1] : ".*";
    Packing.packSweep(FOLDER.resolve("sweep"));
    Packing.packPeer(FOLDER.resolve("peer"));
    var python = Boto3.python();
    var all =
        new Contestants(FOLDER)
            .all(python, CUSTOM_RUNTIME).stream()
                .filter(contestant -> contestant.name().matches(chosen))
                .toList();
    Map<Contestant, List<Sample>> samples = new LinkedHashMap<>();
    all.forEach(contestant -> samples.put(contestant, new ArrayList<>()));
    var log = Files.createTempFile("cold-start", ".log");
    for (int round = 0; round <= rounds; round++) {
      // Another one begins each time: what comes after what must not matter.
      var order = new ArrayList<>(all);
      Collections.rotate(order, round);
      for (var contestant : order) {
        var sample = new Trial(contestant, log).run();
        if (round > 0) {
          samples.get(contestant).add(sample);
        }
      }
      System.err.println("round " + round + " of " + rounds);
    }
    Files.delete(log);
    print(samples, rounds);
    // The emulator's clients live as long as this process.
    System.exit(0);
  }

  private static void print(Map<Contestant, List<Sample>> samples, int rounds) {
    System.out.println();
    System.out.println(
        "| medians of " + rounds + ", ms | ready | first answer | second | warm | CPU | MiB |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    samples.forEach((contestant, of) ->
        System.out.println(
            "| "
                + contestant.name()
                + cell(of, Sample::ready)
                + cell(of, Sample::first)
                + cell(of, sample -> sample.later().getFirst())
                + cell(of, Sample::warm)
                + cell(of, Sample::cpu)
                + cell(of, Sample::memory)
                + " |"));
  }

  private static String cell(List<Sample> samples, ToDoubleFunction<Sample> what) {
    var median = Medians.of(samples.stream().map(what::applyAsDouble).toList());
    return String.format(Locale.ROOT, " | %.0f", median);
  }
}
