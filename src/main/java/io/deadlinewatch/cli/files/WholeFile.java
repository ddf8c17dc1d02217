package io.deadlinewatch.cli.files;

import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.text.CleanLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that is written as a whole or stays as it was. */
final class WholeFile {
  private final Path path;

  private WholeFile(Path path) {
    this.path = path;
  }

  /**
   * A file by the name that an option gives.
   *
   * @throws RequestException where it is no file that could be replaced
   */
  static WholeFile of(String option, String name) {
    try {
      var path = Path.of(name).toAbsolutePath();
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new RequestException(option + ": " + name + " is no file; name one, or leave it out");
      }
      return new WholeFile(Files.exists(path) ? path.toRealPath() : path);
    } catch (InvalidPathException | IOException _) {
      throw new RequestException(option + ": is no file's name; write one such as backup.yaml");
    }
  }

  /**
   * Writes it: beside it, to the disk, and only then in its place.
   *
   * @param lines is handed what takes a line
   * @throws FailedException where it cannot be written; it stands then as it did
   */
  void write(Consumer<Consumer<String>> lines) {
    var draft = path.resolveSibling("." + path.getFileName() + ".new");
    try {
      try (var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        lines.accept(line -> {
          try {
            writer.write(line + "\n");
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
      }
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw failed(failed);
    } catch (UncheckedIOException failed) {
      throw failed(Objects.requireNonNull(failed.getCause()));
    } finally {
      forget(draft);
    }
  }

  private FailedException failed(IOException problem) {
    var why =
        switch (problem) {
          case NoSuchFileException _ -> "there is no such folder";
          case AccessDeniedException _ -> "that is not permitted";
          default ->
              Optional.ofNullable(problem.getMessage())
                  .map(text -> CleanLine.clean(text.replaceFirst("^.*: ", "")))
                  .orElse("the disk refuses");
        };
    return new FailedException(
        "cannot write "
            + path
            + ": "
            + why
            + (Files.exists(path) ? "; it stands as it was" : "; nothing is there"),
        problem);
  }

  private static void forget(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException _) {
      // What is left over is replaced by the next one.
    }
  }
}
