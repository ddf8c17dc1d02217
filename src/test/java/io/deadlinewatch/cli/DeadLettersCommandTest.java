package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.support.ItemSamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dead letters are listed, put back in line and discarded, and none is lost half-way. */
class DeadLettersCommandTest {
  private final CommandBench bench = new CommandBench();
  private final FakeRelay.Box box = bench.relay.box;

  @BeforeEach
  void three() {
    bench.environment.put("DEAD_LETTER_QUEUE_URL", "dead");
    bench.environment.put("FEED_QUEUE_URL", "feed");
    box.letters.add(FakeRelay.letter("a1", "desk", Optional.of("HTTP 404 no_service")));
    box.letters.add(FakeRelay.letter("b2", "farm", Optional.empty()));
    box.letters.add(new DeadLetter("c3", "r", "noise", Optional.empty(), ItemSamples.NOON));
  }

  @Test
  void listSaysWhichAlertWhichRouteWhenAndWhy() {
    var out = run(0, "dead-letters", "list", "--format", "json");
    assertTrue(out.contains("\"id\":\"a1\",\"route\":\"desk\",\"alert\":\"test-"), out);
    assertTrue(out.contains("\"why\":\"HTTP 404 no_service\""), out);
    assertTrue(out.contains("\"why\":\"received too often"), out);
    assertTrue(out.contains("\"id\":\"c3\",\"route\":\"\",\"alert\":\"\""), out);
    assertTrue(run(0, "dead-letters", "list").contains("desk"));
    assertTrue(box.deeds.containsAll(List.of("leave a1", "leave b2", "leave c3")));
  }

  @Test
  void retryPutsACopyInLineBeforeItTakesTheLetterAway() {
    run(0, "dead-letters", "retry", "--route", "desk", "--yes");
    assertEquals(List.of("send a1", "delete a1", "leave b2", "leave c3"), box.deeds);
  }

  @Test
  void cutOffHalfWayNothingIsLost() {
    box.breaksAfter = 3;
    run(1, "dead-letters", "retry", "--all", "--yes");
    assertEquals(List.of("b2", "c3"), box.letters.stream().map(DeadLetter::id).toList());
    assertEquals(List.of("send a1", "delete a1", "send b2"), box.deeds.subList(0, 3));
  }

  @Test
  void discardListsThemBeforeTheyGo() {
    bench.prompt =
        _ -> {
          assertEquals(List.of(), box.deeds);
          return Optional.of("y");
        };
    var out = run(0, "dead-letters", "discard", "--id", "a", "--id", "c3");
    assertTrue(out.indexOf("c3") < out.indexOf("2 dead letters discarded"), out);
    assertEquals(List.of("delete a1", "delete c3", "leave b2"), box.deeds);
  }

  @Test
  void aDryRunAndANoDoNothing() {
    run(0, "dead-letters", "discard", "--all", "--dry-run");
    bench.prompt = _ -> Optional.of("n");
    run(1, "dead-letters", "retry", "--all");
    assertEquals(3, box.letters.size());
  }

  @Test
  void whichIsAlwaysSaid() {
    assertTrue(run(2, "dead-letters", "retry").contains("--route ROUTE, --id ID or --all"));
    assertTrue(run(1, "dead-letters", "retry", "--id", "x", "--yes").contains("none of"));
  }

  private String run(int code, String... arguments) {
    var run = bench.run(arguments);
    assertEquals(code, run.code(), run.out() + run.err());
    return run.out() + run.err();
  }
}
