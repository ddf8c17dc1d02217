package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.aws.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the cost page counts is what the template has. */
class CostPageTest {
  private static final Path PAGE = Path.of("docs/operating/cost.md");
  private static final int FREE = 10;
  private static final String ALWAYS = "";

  private final Template template = Template.read();

  /** How many alarms there are under which condition. */
  private final Map<String, Long> alarms =
      template.ofType("AWS::CloudWatch::Alarm").keySet().stream()
          .map(name -> template.get("Resources", name))
          .collect(Collectors.groupingBy(CostPageTest::condition, Collectors.counting()));

  @Test
  void alarmsBeyondTheFreeOnesArePaidFor() throws IOException {
    long more = count(ALWAYS) - FREE;
    assertEquals(
        List.of(more + " alarms more at 0.10 (" + (more + count("IsGradual"))),
        counts("\\d+ alarms more at 0\\.10 \\(\\d+"));
    assertEquals(
        List.of(count("HasBoard") + " alarms more;"), counts("\\d+ alarms more;"), "board");
    assertEquals(
        List.of(count("HasCollector") + " alarms at 0.10 more"),
        counts("\\d+ alarms at 0\\.10 more"),
        "collector");
  }

  private long count(String condition) {
    return alarms.getOrDefault(condition, 0L);
  }

  private static String condition(Template alarm) {
    return alarm.has("Condition") ? alarm.get("Condition").text() : ALWAYS;
  }

  private static List<String> counts(String words) throws IOException {
    return Pattern.compile(words)
        .matcher(Files.readString(PAGE))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
