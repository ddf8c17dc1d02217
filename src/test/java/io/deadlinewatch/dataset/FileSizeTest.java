package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A data file has 64 MB at most, and no more of it is read. */
class FileSizeTest {
  private static final long MOST = 64L * 1024 * 1024;

  @TempDir private Path folder;

  @Test
  void aLargerFileIsRefusedByItsSize() throws IOException {
    var file = sparse(MOST + 1);
    assertEquals(file + ": is larger than 64 MB; split it", refusal(file));
    assertEquals(file + ": is larger than 64 MB; split it", refusal(sparse(20 * MOST)));
  }

  @Test
  void oneOfJustThatSizeIsReadAndRefusedForWhatIsInIt() throws IOException {
    assertFalse(refusal(sparse(MOST)).contains("larger"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWithoutAnEndIsRefusedToo() {
    assertEquals("/dev/zero: is larger than 64 MB; split it", refusal("/dev/zero"));
  }

  /** The first byte is none of UTF-8: what is read is refused at once. */
  private String sparse(long length) throws IOException {
    var path = folder.resolve("large.yaml");
    Files.write(path, new byte[] {-1});
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(length);
    }
    return path.toString();
  }

  private static String refusal(String name) {
    return assertThrows(DataException.class, () -> Dataset.load(name)).getMessage();
  }
}
