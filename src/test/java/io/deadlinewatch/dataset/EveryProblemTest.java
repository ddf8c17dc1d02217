package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mends a file reads once what is wrong with it. */
class EveryProblemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          deadlines|id: A b, title: ' ', track: x y, due: z, certainty: m, importance: i, leads: [x, y], status: q
          facts|id: A b, track: x y, text: ' ', asOf: z, supersedes: B b, source: {title: ' '}
          changes|at: x, deadline: A b, certainty: m, leads: [x, y], title: ' ', track: x y, importance: i, status: q, why: ' '
          changes|facts: [{id: A b, track: x y, text: ' ', asOf: z, supersedes: B b, source: {title: ' '}}]
          audience|zone: X/Y, alertTime: x, digestTime: y, digestDays: z, quietHours: q, clock: c
          """)
  void everyWrongFieldIsSaidAtOnce(String list, String fields) {
    var said =
        problems(list + ": " + (list.equals("audience") ? "{%s}" : "[{%s}]").formatted(fields));
    for (var field : fields.replaceAll("[\\[{]", "").split(", ", -1)) {
      var name = field.contains(": ") ? field.substring(0, field.indexOf(": ")) : "leads: 'y'";
      assertTrue(
          said.stream().anyMatch(problem -> problem.contains("." + name)),
          () -> name + " is not among " + said);
    }
  }

  @Test
  void anIdIsUsedWhateverElseIsWrongWithItsDeadline() {
    var good = "{id: a, title: T, track: truce, due: 2025-11-10, zone: UTC, certainty: scheduled}";
    var wrong = good.replace("scheduled", "sure");
    for (var pair : List.of(good + ", " + wrong, wrong + ", " + good)) {
      var said = problems("deadlines: [" + pair + "]");
      assertTrue(
          said.contains("file.yaml:1: deadlines[1].id: 'a' stands twice; ids are used once"),
          said::toString);
    }
  }

  private static List<String> problems(String text) {
    return assertThrows(
            DataException.class,
            () -> DatasetReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8)))
        .problems();
  }
}
