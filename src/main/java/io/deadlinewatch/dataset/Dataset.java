package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A data file, read and checked.
 *
 * @param ownAudience the one that the file names, if it names one
 * @param deadlines as first written
 * @param facts every fact
 * @param changes as written, not yet in the order of time
 */
public record Dataset(
    String name,
    Optional<Audience> ownAudience,
    List<Deadline> deadlines,
    List<Fact> facts,
    List<FileChange> changes) {
  /** What stands for standard input where a file is named. */
  public static final String STANDARD_INPUT = "-";

  private static final String SHIPPED = "us-china-2025.yaml";

  /** Takes copies. */
  public Dataset {
    deadlines = List.copyOf(deadlines);
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
  }

  /** The file's audience, or the default where it names none. */
  public Audience audience() {
    return ownAudience.orElse(Audience.DEFAULT);
  }

  /** The data that comes with the program: US-China trade policy as of 24 October 2025. */
  public static Dataset shipped() {
    try (var data = Dataset.class.getResourceAsStream("/datasets/" + SHIPPED)) {
      if (data == null) {
        throw new IllegalStateException("the shipped data is not in the jar: " + SHIPPED);
      }
      return DatasetReader.read(SHIPPED, data.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a file.
   *
   * @param name the path as the user gave it, or {@link #STANDARD_INPUT}
   * @throws DataException when it cannot be read, or is refused: for all that is wrong with it,
   *     also what shows only where its changes are made
   */
  public static Dataset load(String name) {
    var shown = shown(name);
    var problems = new Problems(shown);
    try {
      var data = DatasetReader.read(problems, bytes(name));
      History.of(data, data.audience(), problems);
      problems.requireNone();
      return data;
    } catch (OutOfMemoryError _) {
      throw tooLarge(shown);
    }
  }

  /** A file as messages name it. */
  static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "standard input" : FileName.shown(name);
  }

  /** A file's bytes. */
  static byte[] bytes(String name) {
    var shown = shown(name);
    if (name.isBlank()) {
      throw new DataException(shown, "is no file's name; write a path such as deadlines.yaml");
    }
    try {
      if (name.equals(STANDARD_INPUT)) {
        return System.in.readNBytes(YamlFile.MAX_BYTES + 1);
      }
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new DataException(shown, "is a folder; name a file in it");
      }
      try (var file = Files.newInputStream(path)) {
        // No more of it than says that it is too large: it may have no end.
        return file.readNBytes(YamlFile.MAX_BYTES + 1);
      }
    } catch (NoSuchFileException | InvalidPathException _) {
      var encoding = System.getProperty("sun.jnu.encoding", "");
      throw new DataException(shown, "is not there; " + FileName.remedy(name, encoding));
    } catch (AccessDeniedException _) {
      throw new DataException(shown, "may not be read; check its permissions");
    } catch (IOException _) {
      throw new DataException(shown, "cannot be read; check the disk and the path");
    } catch (OutOfMemoryError _) {
      throw tooLarge(shown);
    }
  }

  static DataException tooLarge(String shown) {
    return new DataException(shown, "is too large to be read; split it");
  }
}
