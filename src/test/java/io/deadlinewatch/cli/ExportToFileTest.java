package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is there as a whole, or the one before it is. */
class ExportToFileTest {
  private final CommandBench bench = new CommandBench();
  @TempDir private Path folder;

  @BeforeEach
  void know() {
    bench.know(ItemSamples.deadline("a"));
  }

  @Test
  void itIsWhatWouldBePrinted() throws IOException {
    var file = folder.resolve("backup.yaml");
    Files.writeString(file, "the one before");
    var run = bench.run("export", "--out", file.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(bench.run("export").out(), Files.readString(file));
    assertEquals(List.of(file), inFolder());
  }

  @Test
  void throughALinkTheFileIsWrittenAndTheLinkStays() throws IOException {
    var file = Files.writeString(folder.resolve("backup.yaml"), "the one before");
    var link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    assertEquals(0, bench.run("export", "--out", link.toString()).code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(bench.run("export").out(), Files.readString(file));
  }

  @Test
  void whereTheTableCannotBeReadTheOneBeforeStands() throws IOException {
    var file = Files.writeString(folder.resolve("backup.yaml"), "the one before");
    bench.asked.answer(
        "facts",
        _ -> {
          throw new StoreException("cannot read facts", new IOException("no"));
        });
    assertEquals(1, bench.run("export", "--out", file.toString()).code());
    assertEquals("the one before", Files.readString(file));
    assertEquals(List.of(file), inFolder());
  }

  @Test
  void whatCannotBeWrittenIsSaidInOneSentenceAndLeavesNothing() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x");
    refused(1, "missing/backup.yaml", "there is no such folder; nothing is there");
    refused(1, "file/backup.yaml", "nothing is there");
    refused(2, "", "is no file; name one");
    refused(1, "n".repeat(300), "File name too long; nothing is there");
    assertEquals(List.of(file), inFolder());
  }

  private void refused(int code, String name, String words) {
    var run = bench.run("export", "--out", folder.resolve(name).toString());
    assertEquals(code, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(words), run.err());
  }

  private List<Path> inFolder() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
