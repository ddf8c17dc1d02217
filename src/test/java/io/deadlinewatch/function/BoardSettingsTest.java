package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardSettingsTest {
  private static final Map<String, String> RIGHT =
      Map.of(
          "DEADLINES_TABLE", "deadlines",
          "BOARD_BUCKET", "watch-board-1",
          "BOARD_URL", "https://d111111abcdef8.cloudfront.net/");

  @Test
  void readsWhatTheTemplateSets() {
    var settings = BoardSettings.of(RIGHT);
    assertEquals("watch-board-1", settings.bucket());
    assertEquals(
        Optional.of(URI.create("https://d111111abcdef8.cloudfront.net/d/truce/index.html")),
        settings.site().page("truce"));
    assertEquals(RIGHT.keySet(), Template.variables("BoardFunction"));
  }

  @Test
  void allThatIsMissingIsInOneMessage() {
    var said = refusal(Map.of());
    RIGHT.keySet().forEach(name -> assertTrue(said.contains(name + " is not set"), said));
  }

  /** A slash that lacks would make every address one of the host next to it. */
  @Test
  void anAddressIsOneOfARoot() {
    for (var wrong : List.of("https://board.example.org", "http://board.example.org/", "board/")) {
      var environment = new HashMap<>(RIGHT);
      environment.put("BOARD_URL", wrong);
      var said = refusal(environment);
      assertTrue(said.contains("which is not an https address"), said);
    }
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(IllegalStateException.class, () -> BoardSettings.of(environment))
        .getMessage();
  }
}
