package io.deadlinewatch.runtime;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A package on its way to Lambda: {@code sam deploy} zips a folder's files with their permissions,
 * links as what they lead to, and all with the first time that a zip knows; Lambda unzips them.
 */
final class SamZip {
  /** What SAM writes into its zip for every file, and so what a package's files have in Lambda. */
  static final FileTime TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

  private SamZip() {}

  static void zip(Path folder, Path zip) throws IOException {
    var permissions = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (var files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), permissions)) {
      for (var file : files(folder)) {
        var to = files.getPath("/" + folder.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
      }
    }
  }

  static void unzip(Path zip, Path folder) throws IOException {
    var permissions = Map.of("enablePosixFileAttributes", "true");
    try (var files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), permissions)) {
      var root = files.getPath("/");
      for (var file : files(root)) {
        var to = folder.resolve(root.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(file));
        Files.setLastModifiedTime(to, TIME);
      }
    }
  }

  /** How many bytes a folder's files have. */
  static long size(Path folder) throws IOException {
    long size = 0;
    for (var file : files(folder)) {
      size += Files.size(file);
    }
    return size;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
