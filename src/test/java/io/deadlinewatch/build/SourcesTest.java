package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the source files to what no compiler checks. */
class SourcesTest {
  private static final int MOST_LINES = 250;
  private static final int MOST_FILES = 28;
  private static final int MEDIAN_LINES = 70;
  private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@([a-z.]+\\.)?NullMarked");

  @Test
  void everyPackageIsNullMarked() throws IOException {
    Set<Path> packages =
        Sources.below("src/main/java").stream().map(Path::getParent).collect(Collectors.toSet());

    List<Path> unmarked = packages.stream().filter(folder -> !isNullMarked(folder)).toList();

    assertEquals(
        List.of(), unmarked, "without a package-info.java with @NullMarked, nulls go unchecked");
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    List<String> tooLong =
        Sources.all().stream()
            .filter(file -> lines(file) > MOST_LINES)
            .map(file -> file + ": " + lines(file) + " lines")
            .toList();

    assertEquals(List.of(), tooLong, "at most " + MOST_LINES + " lines a file: take it apart");
  }

  @Test
  void noRoomOfTheProgramIsTooFullToKnowItsFiles() throws IOException {
    Map<Path, Long> files =
        Sources.below("src/main/java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

    files.values().removeIf(count -> count <= MOST_FILES);

    assertEquals(Map.of(), files, "at most " + MOST_FILES + " files a folder: make it two rooms");
  }

  @Test
  void halfOfTheProgramsFilesFitOnAScreen() throws IOException {
    long[] lines =
        Sources.below("src/main/java").stream().mapToLong(SourcesTest::lines).sorted().toArray();

    assertTrue(lines[lines.length / 2] <= MEDIAN_LINES, lines[lines.length / 2] + " lines");
  }

  /** A name that stands twice makes readers ask which one is meant. */
  @Test
  void noTypeOfTheProgramSharesItsNameWithAnother() throws IOException {
    Map<String, List<Path>> byName =
        Sources.below("src/main/java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

    byName.values().removeIf(files -> files.size() == 1);

    assertEquals(Map.of(), byName, "one name, one meaning: rename all of these but one");
  }

  private static boolean isNullMarked(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && NULL_MARKED.matcher(Sources.read(info)).find();
  }

  private static long lines(Path file) {
    return Sources.read(file).lines().count();
  }
}
