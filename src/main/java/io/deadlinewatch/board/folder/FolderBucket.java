package io.deadlinewatch.board.folder;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.publish.Bucket;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.publish.Fingerprints;
import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.parallel.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A folder that files are served from, for one thread of one process. What is not the board's in it
 * is neither replaced nor removed.
 */
public final class FolderBucket implements Bucket, AutoCloseable {
  private final Path folder;
  private final Manifest manifest;

  private FolderBucket(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a folder, which is made where there is none.
   *
   * @throws BucketException when it cannot be made or read
   */
  public static FolderBucket open(Path folder) {
    try {
      Files.createDirectories(folder);
      return new FolderBucket(folder, Manifest.of(folder));
    } catch (IOException problem) {
      throw failed(folder, problem);
    }
  }

  /**
   * Brings a folder up to date.
   *
   * @param rendering reads what is known and makes all files of it, each time anew
   * @throws BucketException when it cannot be made, read or written
   */
  public static Publication.Report bring(Path folder, Supplier<List<BoardFile>> rendering) {
    try (var bucket = open(folder)) {
      return new Publication(bucket, Parallel.oneByOne()).bring(rendering);
    }
  }

  @Override
  public Map<String, String> list() {
    Map<String, String> standing = new TreeMap<>();
    for (var name : manifest.names()) {
      fingerprint(folder.resolve(name)).ifPresent(sum -> standing.put(name, sum));
    }
    return standing;
  }

  @Override
  public boolean put(BoardFile file, Optional<String> instead) {
    var path = folder.resolve(file.name());
    requireOwn(file.name(), path);
    if (!fingerprint(path).equals(instead)) {
      return false;
    }
    try {
      manifest.add(file.name());
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
      var draft = path.resolveSibling("." + path.getFileName() + ".new");
      Files.write(draft, file.bytes());
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException problem) {
      throw failed(path, problem);
    }
  }

  private void requireOwn(String name, Path path) {
    if (!manifest.names().contains(name) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new BucketException(
          path + " is there already and no board wrote it; name another folder, or move it away");
    }
  }

  @Override
  public boolean remove(String name, String fingerprint) {
    var path = folder.resolve(name);
    if (!fingerprint(path).equals(Optional.of(fingerprint))) {
      return false;
    }
    try {
      Files.delete(path);
      manifest.remove(name);
      removeEmpty(path.getParent());
      return true;
    } catch (IOException problem) {
      throw failed(path, problem);
    }
  }

  /** Says for the next run what is the board's. */
  @Override
  public void close() {
    try {
      manifest.save();
    } catch (IOException problem) {
      throw failed(folder.resolve(Manifest.NAME), problem);
    }
  }

  private void removeEmpty(@Nullable Path start) throws IOException {
    for (var each = start; each != null && !each.equals(folder); each = each.getParent()) {
      try (var inside = Files.list(each)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(each);
    }
  }

  private static Optional<String> fingerprint(Path path) {
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Fingerprints.of(Files.readAllBytes(path)))
          : Optional.empty();
    } catch (IOException problem) {
      throw failed(path, problem);
    }
  }

  private static BucketException failed(Path path, IOException problem) {
    return new BucketException(
        path + " cannot be written or read; check the disk and its permissions", problem);
  }
}
