package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R13: a preview shows the SMS of a night when it comes. */
class QuietPreviewTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DATA =
      """
      audience: {zone: UTC, quietHours: "22:00-07:00", digestDays: SUN}
      deadlines:
        - {id: a, title: T, track: t, due: 2025-11-11T12:00, zone: UTC,
           certainty: scheduled, leads: [PT13H]}
      """;

  @TempDir Path folder;
  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void atEight() {
    commandBench.now = Instant.parse("2025-11-10T20:00:00Z");
  }

  @Test
  void r13_anSmsThatHadToWaitIsALineOfItsOwn() throws IOException {
    var lines = preview("--format", "json").lines().toList();
    var night = JSON.readTree(lines.get(0));
    var morning = JSON.readTree(lines.get(1));

    assertEquals("2025-11-10T23:00:00Z", night.get("at").asText());
    assertTrue(night.get("sms").isNull() && night.get("email").isTextual(), night::toString);
    assertEquals("2025-11-11T07:00:00Z", morning.get("at").asText());
    assertEquals(night.get("id"), morning.get("id"));
    assertTrue(morning.get("sms").asText().contains("5 hours"), morning::toString);
    for (var key : new String[] {"subject", "email", "slack", "document"}) {
      assertTrue(morning.get(key).isNull(), morning::toString);
    }
  }

  @Test
  void r13_aPersonSeesThatItWaitedAndItCountsOnce() throws IOException {
    var shown = preview("--full");

    assertTrue(shown.contains("7:00 AM UTC  REMINDER"), shown);
    assertTrue(shown.contains("SMS, after the quiet hours"), shown);
    assertTrue(shown.endsWith("6 alerts, of them 4 digests.\n"), shown);
  }

  @Test
  void r13_theTimelineNamesTheMediaOfBothTimes() throws IOException {
    var shown = preview();

    assertTrue(
        Pattern.compile("Nov 10  11:00 PM  reminder .* no SMS").matcher(shown).find(), shown);
    assertTrue(Pattern.compile("Nov 11   7:00 AM  reminder .* SMS").matcher(shown).find(), shown);
    assertTrue(shown.contains("\n6 alerts, of them 4 digests.\n"), shown);
  }

  private String preview(String... more) throws IOException {
    var file = Files.writeString(folder.resolve("data.yaml"), DATA).toString();
    var arguments = new String[more.length + 3];
    System.arraycopy(new String[] {"preview", "--data", file}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return commandBench.run(arguments).out();
  }
}
