package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source whose address an older version stored, and this one refuses: docs/using/texts.md. */
class UnlinkedSourceTest {
  private static final String URL = "https://www.whitehouse.gov@evil.example/x";

  private final CommandBench bench = new CommandBench();
  @TempDir private Path folder;

  @BeforeEach
  void store() {
    var source = Source.stored("A notice", URL, Optional.empty(), false);
    var wording =
        new Wording("Truce", Optional.empty(), Optional.empty(), Optional.empty(), List.of(source));
    bench.know(ItemSamples.worded(ItemSamples.deadline("truce"), wording));
  }

  @Test
  void anEditKeepsItAndSendsNobodyThere() {
    var run = bench.edit("amend", "truce", "--title", "The truce", "--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("A notice"), run.out());
    assertTrue(!run.out().contains("evil.example"), run.out());
    assertEquals(URL, bench.deadline("truce").wording().sources().getFirst().url());
  }

  @Test
  void anExportWritesItAndAnImportSaysWhichLineToMend() throws IOException {
    var exported = bench.run("export");
    assertEquals(0, exported.code(), exported.err());
    assertTrue(exported.out().contains(URL), exported.out());
    var file = folder.resolve("data.yaml");
    Files.writeString(file, exported.out());

    var refused = bench.run("import", file.toString(), "--yes");
    assertEquals(2, refused.code(), refused.err());
    assertTrue(refused.err().contains("data.yaml:"), refused.err());
    assertTrue(refused.err().contains("names a user before its host"), refused.err());

    Files.writeString(file, exported.out().replace("www.whitehouse.gov@evil.example", "a.example"));
    var mended = bench.edit("import", file.toString(), "--yes");
    assertEquals(0, mended.code(), mended.err());
    assertEquals(
        Optional.of("https://a.example/x"),
        bench.deadline("truce").wording().sources().getFirst().link());
  }

  @Test
  void newSourcesTakeItsPlace() {
    var run = bench.edit("amend", "truce", "--source", "Order https://example.org/o", "--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals(
        Optional.of("https://example.org/o"),
        bench.deadline("truce").wording().sources().getFirst().link());
  }
}
