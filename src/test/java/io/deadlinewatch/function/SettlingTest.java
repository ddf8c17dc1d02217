package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.rehearsal.CannedAws;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * R12: a digest looks at changes late enough for the journal's lag and for clocks that differ, in
 * the sweep that runs.
 */
class SettlingTest {
  private static final Instant SETTLED = CannedAws.NOW.minus(Duration.ofMinutes(2));

  @Test
  void theSweepThatRunsLooksTwoMinutesBack() {
    List<Instant> until = new ArrayList<>();
    SweptOnce.over(request -> {
      if (request instanceof QueryRequest query && "journal".equals(query.indexName())) {
        until.add(Instant.parse(query.expressionAttributeValues().get(":until").s()));
      }
    });
    assertFalse(until.isEmpty(), "a digest is due, and asks what changed");
    for (var moment : until) {
      assertFalse(moment.isAfter(SETTLED), moment::toString);
      assertTrue(moment.isAfter(SETTLED.minus(Duration.ofMinutes(10))), moment::toString);
    }
  }
}
