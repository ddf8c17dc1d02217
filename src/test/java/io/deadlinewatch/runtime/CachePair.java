package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a cache to what it was made from. Java compares no more than a jar's size and time, and
 * some versions not even those: with another jar of the same size the old code would run. So the
 * build writes down the hash of each file that the cache depends on, and of the cache itself.
 *
 * <p>{@code sha256sum --check app.aot.sha256sums} does the same by hand.
 */
final class CachePair {
  static final String CACHE = "app.aot";
  static final String SUMS = "app.aot.sha256sums";

  private static final List<String> BESIDE_JARS =
      List.of("bootstrap", "jre/release", "jre/lib/modules", "jre/lib/server/libjvm.so");

  private CachePair() {}

  /** The hash of each file that a cache depends on, by its path in the package. */
  static Map<String, String> dependencies(Path function) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (var file : BESIDE_JARS) {
      sums.put(file, sum(function.resolve(file)));
    }
    try (var jars = Files.newDirectoryStream(function.resolve("lib"))) {
      for (var jar : jars) {
        sums.put("lib/" + jar.getFileName(), sum(jar));
      }
    }
    return sums;
  }

  /**
   * Writes down what the new cache was made from.
   *
   * @param before the dependencies, as they were when its making began
   * @throws IOException where one has changed meanwhile; the cache is gone then
   */
  static void seal(Path function, Map<String, String> before) throws IOException {
    if (!dependencies(function).equals(before)) {
      Files.delete(function.resolve(CACHE));
      throw new IOException("the package changed while its cache was made: build it again");
    }
    Map<String, String> sums = new TreeMap<>(before);
    sums.put(CACHE, sum(function.resolve(CACHE)));
    List<String> lines = new ArrayList<>();
    sums.forEach((file, sum) -> lines.add(sum + "  " + file));
    Files.write(function.resolve(SUMS), lines);
  }

  /** What does not belong to the cache, in words; empty where all does. */
  static List<String> strangers(Path function) throws IOException {
    Map<String, String> written = new TreeMap<>();
    for (var line : Files.readAllLines(function.resolve(SUMS))) {
      var parts = line.split("  ", 2);
      written.put(parts[1], parts[0]);
    }
    var found = dependencies(function);
    found.put(CACHE, sum(function.resolve(CACHE)));
    List<String> strangers = new ArrayList<>();
    found.forEach((file, sum) -> {
      if (!sum.equals(written.remove(file))) {
        strangers.add(file + " is not the one that the cache was made with");
      }
    });
    written.keySet().forEach(file -> strangers.add(file + " is missing"));
    return strangers;
  }

  private static String sum(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
