package io.deadlinewatch.build.quick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was compiled the last time, and into what. Without the file, or where anything else than a
 * source is not as it was, there was no last time.
 *
 * @param file where it stands
 * @param fingerprint of all that makes the same source other classes
 */
record Memory(Path file, String fingerprint) {
  /** The digest of each source by its path, or nothing if the classes are not to be trusted. */
  Map<String, String> recall(Path classes) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.getFirst().equals(stamp(classes))) {
      return Map.of();
    }
    Map<String, String> sources = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int space = line.indexOf(' ');
      sources.put(line.substring(space + 1), line.substring(0, space));
    }
    return sources;
  }

  /** Comes before the first class is touched: what is half done is done anew. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  void keep(Map<String, String> sources, Path classes) throws IOException {
    Stream<String> lines =
        sources.entrySet().stream().map(source -> source.getValue() + " " + source.getKey());
    Files.write(file, Stream.concat(Stream.of(stamp(classes)), lines).toList());
  }

  /** Other than it was if a class came, went or was written by somebody else. */
  private String stamp(Path classes) throws IOException {
    var text = new StringBuilder(fingerprint);
    for (Path one : Folder.files(classes, ".class")) {
      text.append('\n').append(one).append(' ').append(Files.size(one));
      text.append(' ').append(Files.getLastModifiedTime(one).toMillis());
    }
    return Digest.of(text.toString());
  }
}
