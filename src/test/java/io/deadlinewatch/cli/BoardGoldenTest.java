package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The board of the shipped data as it stood on 5 November 2025, in {@code
 * src/test/resources/golden/board}; {@code -Dgolden=write} writes the files anew.
 */
class BoardGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/board");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"index.html, index.html", "d/us-cn-truce/index.html, us-cn-truce.html"})
  void aBoardReadsAsItDid(String file, String golden) throws IOException {
    var site = folder.resolve("site");
    var run =
        new CommandBench().run("board", "--out", site.toString(), "--at", "2025-11-05T12:00:00Z");
    assertEquals(0, run.code(), run.err());
    var text = Files.readString(site.resolve(file));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve(golden), text);
    }
    assertEquals(Files.readString(GOLDEN.resolve(golden)), text);
  }
}
