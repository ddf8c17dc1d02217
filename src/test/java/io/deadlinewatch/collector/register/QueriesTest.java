package io.deadlinewatch.collector.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.text.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries are data. */
class QueriesTest {
  @Test
  void theShippedOnesBelongToTracksOfTheShippedData() {
    var tracks =
        Dataset.shipped().deadlines().stream()
            .map(each -> each.track())
            .collect(Collectors.toSet());

    for (var query : Queries.shipped()) {
      assertTrue(tracks.contains(query.track()), query.toString());
    }
    assertEquals(5, Queries.shipped().size());
  }

  @Test
  void theQueriesOfThePageAreRead() throws IOException {
    var page = Files.readString(Path.of("docs/using/collector.md"));
    int from = page.indexOf("```json") + "```json".length();
    var queries = Queries.read(page.substring(from, page.indexOf("```", from)));

    assertEquals(
        List.of("air-quality", "medicare", "fisheries", "drones"),
        queries.stream().map(Query::track).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                   | no JSON array
          []                                                                   | no JSON array
          [{"name":"A b","track":"t","conditions":{"term":"x"}}]               | queries[0]: name
          [{"name":"a","track":"t"}]                                           | conditions
          [{"name":"a","track":"t","conditions":{"agency":"x"}}]               | have no 'agency'
          [{"name":"a","track":"t","conditions":{"term":["x","y"]}}]           | one value
          [{"name":"a","track":"t","conditions":{"type":[]}}]                  | is empty
          [{"name":"a","track":"t","condition":{}}]                            | condition: is unknown
          [{"name":"a","track":"t","conditions":{"term":"x"}},{"name":"a","track":"t","conditions":{"term":"x"}}] | queries[1].name
          """)
  void whatIsWrongWithAFileIsToldByQueryAndField(String json, String problem) {
    var refused = assertThrows(RefusedException.class, () -> Queries.read(json));
    assertTrue(refused.getMessage().contains(problem), refused.getMessage());
  }
}
