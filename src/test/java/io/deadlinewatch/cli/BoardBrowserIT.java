package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.support.aws.NodeProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The board of the shipped data, and one that somebody means ill with, in a browser: one visit,
 * whose findings each test asks for. {@code -Dpictures=FOLDER} keeps pictures.
 */
class BoardBrowserIT {
  private static final String AT = "2025-11-05T12:00:00Z";
  private static final int HOSTILE = 30;

  private static Map<String, List<String>> problems = Map.of();

  @BeforeAll
  static void look(@TempDir Path folder) throws Exception {
    var site = folder.resolve("site");
    var written = new CommandBench().run("board", "--out", site.toString(), "--at", AT);
    assertEquals(0, written.code(), written.err());
    var hostile = writeHostile(folder.resolve("hostile"));
    var script = Path.of(BoardBrowserIT.class.getResource("/browser/look.mjs").toURI());
    List<String> arguments = new ArrayList<>(List.of(site.toString(), hostile.toString()));
    Optional.ofNullable(System.getProperty("pictures")).ifPresent(arguments::add);
    problems = run(folder, script, arguments.toArray(String[]::new));
  }

  private static Path writeHostile(Path folder) throws IOException {
    var deadlines =
        BoardSamples.hostile(HOSTILE).stream()
            .map(each -> new BoardDeadline(List.of(each), List.of()))
            .toList();
    var board =
        new Board(BoardSamples.SITE, Audience.DEFAULT, deadlines, List.of(), BoardSamples.NOW);
    for (var file : BoardFiles.of(board)) {
      var path = folder.resolve(file.name());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    return folder;
  }

  /** The browser unpacks itself into the folder, so that no other version is met. */
  private static Map<String, List<String>> run(Path folder, Path script, String... arguments)
      throws Exception {
    var program = NodeProgram.of("browser");
    var builder = new ProcessBuilder(program.command(script, arguments));
    builder.environment().put("TMPDIR", program.folder().toString());
    var log = folder.resolve("browser.log");
    var process = builder.redirectError(log.toFile()).start();
    process.getOutputStream().close();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed + Files.readString(log));
    return printed
        .lines()
        .map(line -> JsonNode.read(line).orElseThrow())
        .collect(
            Collectors.toMap(
                check -> check.at("check").value(),
                check -> check.at("problems").items().stream().map(JsonNode::value).toList()));
  }

  @Test
  void theCountdownRunsAndCanBePaused() {
    assertFine("countdown");
  }

  @Test
  void aSecondZoneStandsBesideThePolicysAndNeverInstead() {
    assertFine("zones");
  }

  @Test
  void theFilterShowsOneTrackAndSaysSo() {
    assertFine("filter");
  }

  @Test
  void nothingIsCutOffOn320Pixels() {
    assertFine("narrow");
  }

  @Test
  void whoeverLikesItDarkHasItDark() {
    assertFine("dark");
  }

  @Test
  void paperShowsAllAndNothingThatCountsFromNow() {
    assertFine("print");
  }

  @Test
  void theKeyboardReachesAllAndSeesWhere() {
    assertFine("keyboard");
  }

  @Test
  void withoutItsScriptThePageIsWholeAndTrue() {
    assertFine("noScript");
  }

  @Test
  void anOldPageSaysSo() {
    assertFine("stale");
  }

  @Test
  void axeFindsNoViolation() {
    assertFine("axe");
  }

  @Test
  void whatSomebodyWroteIsNeverMarkupAndNeverRuns() {
    assertFine("hostile");
  }

  @Test
  void noOtherHostIsAsked() {
    assertFine("requests");
  }

  @Test
  void theConsoleHasNoComplaint() {
    assertFine("console");
  }

  @Test
  void anHtmlCheckerFindsNoError() {
    assertFine("html");
  }

  private static void assertFine(String check) {
    var found = problems.get(check);
    assertNotNull(found, "the script did not look at " + check);
    assertEquals(List.of(), found, () -> String.join("\n", found));
  }
}
