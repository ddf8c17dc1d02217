package io.deadlinewatch.briefing.slack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.support.BriefingSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A week's first digest in Slack says where every track stands, to the last of the alphabet. */
class StandingPostTest {
  private static final List<String> TRACKS =
      List.of(
          "agriculture",
          "export-controls",
          "rare-earths",
          "section-301",
          "shipping",
          "talks",
          "tariffs",
          "truce");

  @Test
  void everyTrackHasItsNewestFactAndWhatIsLeftOutIsSaid() {
    var payload = digest(TRACKS, 6, 180);
    for (var track : TRACKS) {
      assertTrue(payload.contains("_" + track + "_"), track);
      assertTrue(payload.contains("Fact 0 of " + track), track);
    }
    assertTrue(payload.contains("older facts left out for length"), payload);
  }

  @Test
  void longFactsOfManyTracksAreCutAndNotDropped() {
    List<String> tracks = new ArrayList<>();
    for (int i = 10; i < 26; i++) {
      tracks.add("track-" + i);
    }
    var payload = digest(tracks, 2, 2_000);
    tracks.forEach(track -> assertTrue(payload.contains("Fact 0 of " + track), track));
  }

  private static String digest(List<String> tracks, int facts, int length) {
    List<Fact> all = new ArrayList<>();
    for (var track : tracks) {
      for (int i = 0; i < facts; i++) {
        all.add(fact(track, i, length));
      }
    }
    var alert = BriefingSamples.digestOfTheWeek();
    var situation = Situation.on(LocalDate.of(2025, 11, 5), all);
    var document =
        AlertDocument.of(alert, new Context(BriefingSamples.NEW_YORK, situation, List.of()));
    var payload = SlackMessage.of(document).payload();
    SlackLimitsTest.requireLimits(payload, tracks.size() + " tracks");
    return payload;
  }

  private static Fact fact(String track, int number, int length) {
    var url = "https://example.org/" + "a".repeat(120) + number;
    var text = "Fact " + number + " of " + track + " " + "x".repeat(length);
    var day = LocalDate.of(2025, 10, 28).minusDays(number);
    var statement = new Statement(text, day, new Source("S", url, Optional.empty()));
    return new Fact(track + number, track, statement, Optional.empty());
  }
}
