package io.deadlinewatch.cli.watch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A board in a folder. A name leads to a file of the folder or to nothing: no way leads up, no link
 * is followed, and what a dot hides stays hidden.
 */
public record FolderShelf(Path folder) implements Shelf {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  @Override
  public Optional<byte[]> file(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    var path = folder.resolve(name);
    try {
      return isWithin(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private boolean isWithin(Path path) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && path.toRealPath().startsWith(folder.toRealPath());
  }
}
