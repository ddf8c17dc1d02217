package io.deadlinewatch.local.settings;

import io.deadlinewatch.aws.PlainFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A watch.yaml in which every line is a remark, to begin from. */
public final class SettingsExample {
  private SettingsExample() {}

  /** Its bytes. */
  static byte[] bytes() {
    try (var example = SettingsExample.class.getResourceAsStream("/settings/watch.yaml")) {
      if (example == null) {
        throw new IllegalStateException("the example is not in the jar");
      }
      return example.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Writes it into a home, which is made where there is none.
   *
   * @throws PlainFailure where there is one already, or it cannot be written
   */
  public static Path write(Path home) {
    var path = home.resolve(SettingsFile.NAME);
    try {
      Files.createDirectories(home);
      return Files.write(path, bytes(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      throw new PlainFailure(path + " is there already, and is left as it is", there);
    } catch (IOException failed) {
      throw new PlainFailure(path + " cannot be written; look at who owns the folder", failed);
    }
  }
}
