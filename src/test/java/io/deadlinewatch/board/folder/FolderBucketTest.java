package io.deadlinewatch.board.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.parallel.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board in a folder. */
class FolderBucketTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;

  @Test
  void onlyWhatIsAnotherIsWritten() throws IOException {
    bring(new BoardFile("index.html", "1"), new BoardFile("d/a/index.html", "a"));
    Files.setLastModifiedTime(folder.resolve("d/a/index.html"), LONG_AGO);
    var report = bring(new BoardFile("index.html", "2"), new BoardFile("d/a/index.html", "a"));
    assertEquals(1, report.written());
    assertEquals("2", Files.readString(folder.resolve("index.html")));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve("d/a/index.html")));
  }

  @Test
  void whatIsGoneIsRemovedWithItsEmptyFolder() throws IOException {
    bring(new BoardFile("index.html", "1"), new BoardFile("d/a/index.html", "a"));
    var report = bring(new BoardFile("index.html", "1"));
    assertEquals(1, report.removed());
    assertEquals(Set.of(".board-files", "index.html"), names());
  }

  @Test
  void whatIsForeignIsNeitherRemovedNorReplaced() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    bring(new BoardFile("index.html", "1"));
    bring(new BoardFile("atom.xml", "1"));
    assertEquals(Set.of(".board-files", "atom.xml", "notes.txt"), names());
    var problem =
        assertThrows(BucketException.class, () -> bring(new BoardFile("notes.txt", "a board's")));
    assertTrue(problem.getMessage().contains("notes.txt is there already"), problem.getMessage());
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void aListThatSomebodyWroteOwnsNothingOutside() throws IOException {
    var outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("file"), "mine");
    var inside = Files.createDirectory(folder.resolve("inside"));
    Files.writeString(inside.resolve(".board-files"), "../outside/file\n/etc/passwd\n");
    assertTrue(FolderBucket.open(inside).list().isEmpty());
  }

  @Test
  void whatIsInAFilesPlaceOfSomebodyElseIsLeft() throws IOException {
    bring(new BoardFile("index.html", "1"));
    var bucket = FolderBucket.open(folder);
    var standing = bucket.list().get("index.html");
    Files.writeString(folder.resolve("index.html"), "other");
    assertFalse(bucket.put(new BoardFile("index.html", "2"), Optional.of(standing)));
    assertFalse(bucket.remove("index.html", standing));
  }

  private Publication.Report bring(BoardFile... files) {
    var bucket = FolderBucket.open(folder);
    var report = new Publication(bucket, Parallel.oneByOne()).bring(() -> List.of(files));
    bucket.close();
    return report;
  }

  private Set<String> names() throws IOException {
    try (var files = Files.walk(folder)) {
      var names = new TreeSet<String>();
      files.filter(each -> !each.equals(folder)).forEach(each -> names.add(name(each)));
      return names;
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString();
  }
}
