package io.deadlinewatch.collector.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps answers in a folder, a file each, the newest hundred. A folder that fails keeps none. */
public final class FolderCache implements PageCache {
  private static final int MOST = 100;
  private static final String SUFFIX = ".page";

  private final Path folder;

  public FolderCache(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Page> find(String url) {
    try {
      var text = Files.readString(file(url));
      int first = text.indexOf('\n');
      int second = text.indexOf('\n', first + 1);
      boolean isIts = second > 0 && text.substring(0, first).equals(url);
      return isIts
          ? Optional.of(new Page(text.substring(first + 1, second), text.substring(second + 1)))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String url, Page page) {
    try {
      Files.createDirectories(folder);
      var draft = Files.createTempFile(folder, "new", ".tmp");
      Files.writeString(draft, url + "\n" + page.tag() + "\n" + page.text());
      Files.move(draft, file(url), StandardCopyOption.REPLACE_EXISTING);
      prune();
    } catch (IOException _) {
      // What is not kept is asked for again.
    }
  }

  private void prune() throws IOException {
    try (var files = Files.list(folder)) {
      var old =
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .sorted(
                  Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
              .skip(MOST)
              .toList();
      for (var file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path file(String url) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash) + SUFFIX);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
